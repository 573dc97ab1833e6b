using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key QueryLanguage of a machine or a state.</summary>
internal static class QueryLanguageReader
{
    public static QueryLanguage Read(MappingNode node, QueryLanguage outer, BindingContext context)
    {
        switch (node["QueryLanguage"])
        {
            case null: return outer;
            case StringNode { Value: "JSONPath" }: return QueryLanguage.JsonPath;
            case StringNode { Value: "JSONata" }: return QueryLanguage.Jsonata;
            case { } other when Opaque.Is(other): return outer;
            case { } other:
                context.Report(StateMessages.UnknownQueryLanguage(other.Span, (other as StringNode)?.Value ?? other.Kind));
                return outer;
        }
    }
}
