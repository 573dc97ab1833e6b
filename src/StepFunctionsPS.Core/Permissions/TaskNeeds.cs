using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Permissions;

/// <summary>A Task state, seen as something that needs permissions. The reader and the writer of a Map are like one.</summary>
/// <param name="Asker">The state.</param>
/// <param name="Resource">What it calls: an ARN or a CloudFormation function.</param>
/// <param name="Fields">All its fields.</param>
/// <param name="IsJsonata">Whether it is written in JSONata.</param>
/// <param name="Context">What it may refer to.</param>
internal sealed record TaskNeeds(Asker Asker, Node Resource, MappingNode Fields, bool IsJsonata, TaskContext Context)
{
    /// <summary>What of the state asks.</summary>
    public TaskPart Part { get; init; }

    /// <summary>The fields as they are written; what expressions can give may stand in <see cref="Fields"/> in their place.</summary>
    public MappingNode Written { get => field ?? Fields; init; }

    /// <summary>The functions of the service.</summary>
    public FunctionTable Functions => Context.Service.Functions;

    /// <summary>The call of a service integration; null when it calls a function or an activity by its ARN.</summary>
    public ServiceCall? Call { get; } = ServiceCall.Of(Resource);

    /// <summary>The parameters of the call, in either query language.</summary>
    public CallParameters Parameters { get; } = CallParameters.Of(Fields, IsJsonata);

    /// <summary>A parameter of the call, in either query language; null when absent.</summary>
    public Node? Parameter(string key) => Parameters[key];

    /// <summary>Whether the parameter is only known when the state runs.</summary>
    public bool IsDynamic(string key) => Parameters.IsDynamic(key);

    /// <summary>A parameter that the call cannot do without: its value when it is static. An error is reported when it is absent.</summary>
    public Node? Required(string key)
    {
        // An empty one is refused only when the state runs.
        if (Parameters[key] is StringNode { Value: "" } empty) return empty;
        if (!Parameters.Has(key)) Report(Judged(key, PermissionMessages.ParameterMissing(ParametersSpan, Asker.Name, Call!.Text, key, ParametersKey)));
        return Parameters.Static(key);
    }

    /// <summary>The same, where the value is a text or a CloudFormation function that gives one.</summary>
    public Node? RequiredText(string key)
    {
        var value = Required(key);
        // A number that is written is taken for text, as by the plugin; one that an expression gives is refused when the state runs.
        var isText = IsExpression(key) ? value is StringNode : ScalarText.Of(value) is not null;
        if (value is null || isText || CloudFormation.IsFunction(value)) return value;
        Report(Judged(key, PermissionMessages.NotText(value.Span, Asker.Name, key, value.Kind).About(value)));
        return null;
    }

    public Grant Grant(string[] actions, params Node[] resources) => new(actions, resources, Asker);

    /// <summary>Where to point at when a parameter is missing.</summary>
    public SourceSpan ParametersSpan => (Fields.Find(ParametersKey) ?? Fields.Find("Resource"))?.KeySpan ?? Asker.Span;

    /// <summary>The field that holds the parameters.</summary>
    public string ParametersKey => IsJsonata ? "Arguments" : "Parameters";

    public void Report(Diagnostic finding) => Context.Findings.Add(finding);

    /// <summary>A finding about a parameter; a warning where an expression gives it, into which AWS does not look before the state runs.</summary>
    public Diagnostic Judged(string key, Diagnostic finding) =>
        IsExpression(key) && finding.Severity == DiagnosticSeverity.Error ? finding with { Severity = DiagnosticSeverity.Warning } : finding;

    // Whether an expression gives a parameter, or all of them.
    private bool IsExpression(string key)
    {
        var written = Written["Arguments"];
        return IsJsonata && (JsonataText.IsExpression(written) || JsonataText.IsExpression((written as MappingNode)?[key]));
    }
}
