using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${opt:name}</c>: a value given on the command line.</summary>
internal sealed class OptSource : IVariableSource
{
    public string Type => "opt";

    public SourceAnswer Resolve(SourceQuery query)
    {
        if (query.Address is null) return new SourceAnswer(AllOptions(query.Context));
        if (query.Context.Options.TryGetValue(query.Address, out var given)) return SourceAnswer.Text(given);
        return query.Address switch
        {
            "stage" => Text(query.Context.Stage) ?? FallBack(query, "provider.stage", "dev"),
            "region" => Text(query.Context.Region) ?? FallBack(query, "provider.region", "us-east-1"),
            _ => SourceAnswer.Nothing,
        };
    }

    // The plugin's early documentation relies on these two having a default; Serverless Framework 3 took it away.
    private static SourceAnswer FallBack(SourceQuery query, string path, string standard)
    {
        if (!query.IsLast) return SourceAnswer.Nothing;
        var value = query.LookupDefault(path) ?? new StringNode(standard);
        return new SourceAnswer(value, [VariableMessages.OptionFellBack(query.Span, query.Address!, ScalarText.Of(value) ?? value.Kind)]);
    }

    private static SourceAnswer? Text(string? text) => text is null ? null : SourceAnswer.Text(text);

    public static MappingNode AllOptions(VariableContext context)
    {
        var options = new MappingBuilder();
        if (context.Stage is { } stage) options.Set("stage", stage);
        if (context.Region is { } region) options.Set("region", region);
        foreach (var option in context.Options.OrderBy(option => option.Key, System.StringComparer.Ordinal)) options.Set(option.Key, option.Value);
        return options.Build();
    }
}
