using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Apis.Models;

/// <summary>Writes a service in the form of <see cref="ApiText"/>.</summary>
internal sealed class ApiTextWriter
{
    private readonly Dictionary<ApiShape, int> numbers = new(ReferenceComparer.Instance);
    private readonly Dictionary<string, int> leaves = [];
    private readonly List<string> lines = [];

    private ApiTextWriter()
    {
    }

    public static string Write(ApiService service)
    {
        var writer = new ApiTextWriter();
        var text = new StringBuilder();
        foreach (var operation in service.Operations)
            text.Append(operation.Name).Append(ApiText.Separator).Append(writer.Reference(operation.Input)).Append(ApiText.Separator).Append(writer.Reference(operation.Output)).Append('\n');
        text.Append('\n');
        foreach (var line in writer.lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    private string Reference(ApiShape? shape)
    {
        if (shape is null) return "";
        if (shape.Type < ApiType.List) return Leaf(shape);
        if (numbers.TryGetValue(shape, out var known)) return known.ToString();
        var number = numbers[shape] = lines.Count;
        // The place is taken before what is inside, which may be the shape itself.
        lines.Add("");
        lines[number] = shape.Type switch
        {
            ApiType.Structure => ApiText.Structure + string.Join(",", shape.Members.Select(Member)),
            ApiType.List => ApiText.List + Reference(shape.Item) + ApiText.Limits(shape.Min, shape.Max),
            _ => ApiText.Map + Reference(shape.Item) + ApiText.Limits(shape.Min, shape.Max),
        };
        return number.ToString();
    }

    private string Member(ApiMember member) => $"{member.Name}{(member.IsRequired ? ApiText.Required.ToString() : "")}:{Reference(member.Shape)}";

    private string Leaf(ApiShape shape)
    {
        var letter = ApiText.LetterOf(shape.Type).ToString();
        if (shape.Min is null && shape.Max is null && shape.Values.Count == 0) return letter;
        var line = letter + ApiText.Limits(shape.Min, shape.Max) + (shape.Values.Count == 0 ? "" : "=" + string.Join(ApiText.Separator, shape.Values));
        if (leaves.TryGetValue(line, out var known)) return known.ToString();
        lines.Add(line);
        leaves[line] = lines.Count - 1;
        return leaves[line].ToString();
    }
}
