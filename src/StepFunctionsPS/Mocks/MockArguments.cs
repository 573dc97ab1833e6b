using System;
using System.Collections;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;

namespace StepFunctionsPS.Mocks;

/// <summary>What -Mock, -MockFile and -TestCase say; -Mock comes first.</summary>
/// <param name="table">The mocks of -Mock.</param>
/// <param name="file">The path of -MockFile.</param>
/// <param name="testCase">The test case in it.</param>
/// <param name="files">Reads it.</param>
/// <param name="findings">Is told what is wrong.</param>
/// <param name="lambdaOf">Calls Lambda functions where a machine is.</param>
internal sealed class MockArguments(IDictionary? table, string? file, string? testCase, JsonFiles files, IFindings findings, Func<StateMachine, ILambda> lambdaOf)
{
    private StateMachine? known;
    private ITaskMocks? mocks;

    /// <summary>The mocks for a machine; null after saying what is wrong with them.</summary>
    public ITaskMocks? For(StateMachine machine)
    {
        // Piped state machines may differ, piped inputs go to one and the same.
        if (ReferenceEquals(known, machine)) return mocks;
        known = machine;
        var (first, second) = (InTable(machine), InFile(machine));
        mocks = first is null || second is null ? null : new FirstOfMocks(first, second);
        return mocks;
    }

    private ITaskMocks? InTable(StateMachine machine)
    {
        if (table is null) return NoMocks.Instance;
        var (read, refusal) = MockTable.Read(table, MockTargets.Of(machine), lambdaOf(machine));
        if (refusal is not null) findings.Refuse(refusal, table);
        return read;
    }

    private ITaskMocks? InFile(StateMachine machine)
    {
        if (file is null) return NoMocks.Instance;
        return files.Read(file) is { } node ? findings.Take(MockFileReader.Read(node, MockTargets.Of(machine), machine.Key, testCase, lambdaOf(machine))) : null;
    }
}
