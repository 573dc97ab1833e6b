using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${sls:stage}</c> and <c>${sls:instanceId}</c>: facts about this run.</summary>
internal sealed class SlsSource : IVariableSource
{
    public string Type => "sls";

    public SourceAnswer Resolve(SourceQuery query) => query.Address switch
    {
        "stage" => new SourceAnswer(Stage(query)),
        "instanceId" => SourceAnswer.Text(query.Context.InstanceId),
        null or "" => SourceAnswer.Refuse(VariableMessages.AddressMissing(query.Span, "sls", "${sls:stage}")),
        _ => SourceAnswer.Refuse(VariableMessages.UnknownSlsAddress(query.Span, query.Address!)),
    };

    /// <summary>The stage of this run: the one asked for, else the file's, else <c>dev</c>.</summary>
    public static Node Stage(SourceQuery query) => query.Context.Stage is { } stage
        ? new StringNode(stage)
        : query.LookupDefault("provider.stage") ?? new StringNode("dev");
}
