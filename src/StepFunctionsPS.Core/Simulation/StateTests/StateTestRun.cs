using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>How one state is run.</summary>
/// <param name="Mocks">What answers its work; asked once.</param>
internal sealed record StateTestRun(ITaskMocks Mocks)
{
    /// <summary>The input, and what else the state sees of an execution around it.</summary>
    public SimulationRequest Request { get; init; } = new();

    /// <inheritdoc cref="StateTestRequest.Variables"/>
    public MappingNode Variables { get; init; } = MappingNode.Empty;

    /// <inheritdoc cref="StateTestRequest.Context"/>
    public Node? Context { get; init; }

    /// <summary>Makes the context object of a run the one that the state sees; null for no change.</summary>
    public Func<MappingNode, MappingNode>? Shape { get; init; }

    /// <inheritdoc cref="StateTestRequest.RetryCount"/>
    public int RetryCount { get; init; }

    /// <inheritdoc cref="StateTestRequest.IterationFailures"/>
    public int? IterationFailures { get; init; }

    /// <inheritdoc cref="StateTestRequest.ItemReaderData"/>
    public string? ItemReaderData { get; init; }
}
