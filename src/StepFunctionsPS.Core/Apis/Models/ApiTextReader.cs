using System;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Apis.Models;

/// <summary>Reads a service in the form of <see cref="ApiText"/>; of its shapes only those that are asked for.</summary>
internal sealed class ApiTextReader
{
    private readonly string[] lines;
    private readonly ApiShape?[] shapes;

    private ApiTextReader(string[] lines)
    {
        this.lines = lines;
        shapes = new ApiShape?[lines.Length];
    }

    public static ApiService Read(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var shapes = new ApiTextReader(text.Substring(end + 2).Split('\n'));
        return new ApiService([.. text.Substring(0, end).Split('\n').Select(shapes.Operation)]);
    }

    private ApiOperation Operation(string line)
    {
        var parts = line.Split('\t');
        return new ApiOperation(parts[0], Shape(parts[1]), Shape(parts[2]));
    }

    private ApiShape? Shape(string reference) => reference.Length == 0 ? null : At(reference);

    private ApiShape At(string reference)
    {
        if (ApiText.IsLeaf(reference)) return new ApiShape(ApiText.TypeOf(reference[0]));
        var number = int.Parse(reference, CultureInfo.InvariantCulture);
        return shapes[number] ??= Parse(lines[number]);
    }

    private ApiShape Parse(string line)
    {
        if (line[0] == ApiText.Structure) return ApiShape.Structure([.. line.Substring(1).Split([','], StringSplitOptions.RemoveEmptyEntries).Select(Member)]);
        var limits = line.IndexOf(';');
        var values = line.IndexOf('=', limits);
        var (min, max) = ApiText.Limits(line.Substring(limits + 1, (values < 0 ? line.Length : values) - limits - 1));
        var inside = line.Substring(1, limits - 1);
        return line[0] switch
        {
            ApiText.List => ApiShape.List(() => At(inside), min, max),
            ApiText.Map => ApiShape.Map(() => At(inside), min, max),
            _ => new ApiShape(ApiText.TypeOf(line[0])) { Min = min, Max = max, Values = values < 0 ? [] : line.Substring(values + 1).Split('\t') },
        };
    }

    private ApiMember Member(string text)
    {
        var colon = text.IndexOf(':');
        var isRequired = text[colon - 1] == ApiText.Required;
        var reference = text.Substring(colon + 1);
        return new ApiMember(text.Substring(0, isRequired ? colon - 1 : colon), isRequired, () => At(reference));
    }
}
