using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>How a path answers that says nothing about it: Step Functions' answer is handed on, and its status where it is 400.</summary>
internal static class MachineHttpResponses
{
    public static MachineHttpResponse Success { get; } = new(new NumberNode("200"), new StringNode(""), [], []);

    public static MachineHttpResponse Failure { get; } = new(new NumberNode("400"), new StringNode("400"), [], []);

    public static IReadOnlyList<MachineHttpResponse> Standard { get; } = [Success, Failure];
}
