using System;
using System.Globalization;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>A mock that has a function in AWS answer, in the form in which the Task would get it.</summary>
/// <param name="function">The function; null for the one that the Task names.</param>
/// <param name="after">How long the call takes on the clock of the run.</param>
/// <param name="lambda">Calls it.</param>
internal sealed class LambdaMock(string? function, TimeSpan after, ILambda lambda)
{
    private const string ArnMark = ":function:";

    public TaskOutcome Answer(TaskCall call)
    {
        var resource = ResourceName.Read(new StringNode(call.Resource));
        var isInvoke = resource is { Service: "lambda" } && resource.Action.StartsWith("invoke", StringComparison.Ordinal);
        var input = call.Input as MappingNode ?? MappingNode.Empty;
        var own = isInvoke ? (input["FunctionName"] as StringNode)?.Value : resource.IsIntegration || resource.IsActivity ? null : call.Resource;
        var name = function ?? NameIn(own) ?? throw new SimulationRefusal(SimulationMessages.NoFunctionNamed(call.Place, call.StateName));
        var qualifier = isInvoke && function is null ? (input["Qualifier"] as StringNode)?.Value : null;
        var payload = isInvoke ? input["Payload"] ?? MappingNode.Empty : call.Input;
        return Outcome(lambda.Invoke(name, qualifier, JsonWriter.WriteCompact(payload)), isInvoke && !resource.WaitsForToken);
    }

    // An ARN of the account that runs pretend to be in means the function of that name in the caller's account.
    private static string? NameIn(string? own)
    {
        if (own is null || own.IndexOf('{') >= 0) return null;
        var mark = own.IndexOf(ArnMark, StringComparison.Ordinal);
        return mark >= 0 && own.Contains(":" + LocalAccount.DefaultId + ":") ? own.Substring(mark + ArnMark.Length) : own;
    }

    private TaskOutcome Outcome(LambdaAnswer answer, bool isWrapped)
    {
        var payload = answer.Payload.Length == 0 ? NullNode.Instance : LiteralText.Read(answer.Payload) ?? new StringNode(answer.Payload);
        if (answer.FunctionError.Length > 0) return Failure(payload, answer.Payload);
        return TaskOutcome.Return(isWrapped ? Wrapped(answer, payload) : payload, after);
    }

    // The words are those of AWS.
    private TaskOutcome Failure(Node payload, string text) => ((payload as MappingNode)?["errorType"] as StringNode)?.Value is { Length: > 0 } type
        ? TaskOutcome.Throw(type, text, after)
        : TaskOutcome.Throw("Lambda.Unknown", $"The cause could not be determined because Lambda did not return an error type. Returned payload: {text}", after);

    private static MappingNode Wrapped(LambdaAnswer answer, Node payload) => new MappingBuilder()
        .Set("ExecutedVersion", answer.ExecutedVersion)
        .Set("Payload", payload)
        .Set("StatusCode", new NumberNode(answer.StatusCode.ToString(CultureInfo.InvariantCulture)))
        .Build();
}
