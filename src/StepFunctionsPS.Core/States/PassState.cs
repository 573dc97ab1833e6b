using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Hands its input on, changed as its fields say.</summary>
internal sealed class PassState(StateFrame frame, PayloadTemplate? parameters, Node? result, ResultPath? resultPath) : State(frame)
{
    public override string Type => "Pass";

    public PayloadTemplate? Parameters { get; } = parameters;

    /// <summary>A fixed result, in which nothing is worked out.</summary>
    public Node? Result { get; } = result;

    /// <summary>The same, with the parts that CloudFormation fills in.</summary>
    public PayloadTemplate? FixedResult { get; } = result is null ? null : TemplateReader.ReadFixed(result);

    public ResultPath? ResultPath { get; } = resultPath;
}
