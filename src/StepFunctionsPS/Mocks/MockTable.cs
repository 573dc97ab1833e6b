using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>
/// The mocks of -Mock: by the name of a Task state, else by its resource, in which wildcards stand for any text.
/// </summary>
internal sealed class MockTable : ITaskMocks
{
    private readonly List<(string Key, WildcardPattern Pattern, OutcomeSource Source)> entries = [];

    private MockTable()
    {
    }

    /// <summary>The mocks for a machine, or why they cannot be taken.</summary>
    public static (MockTable? Table, Refusal? Refusal) Read(IDictionary mocks, Definition definition)
    {
        var table = new MockTable();
        var states = definition.AllStates().ToArray();
        foreach (DictionaryEntry entry in mocks)
        {
            var key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            var pattern = WildcardPattern.Get(key, WildcardOptions.CultureInvariant);
            if (!states.OfType<TaskState>().Any(task => task.Name == key || IsResource(key, pattern, ResourceName.Read(task.Resource).Text)))
                return (null, Unknown(key, states));
            try
            {
                table.entries.Add((key, pattern, OutcomeSource.Read(entry.Value)));
            }
            catch (ValueRefusal problem)
            {
                return (null, CommandMessages.WrongMock(key, problem.Message));
            }
        }

        return (table, null);
    }

    public TaskOutcome? Answer(TaskCall call) =>
        (Find(entry => entry.Key == call.StateName) ?? Find(entry => entry.Key == call.Resource) ?? Find(entry => IsResource(entry.Key, entry.Pattern, call.Resource)))?.Answer(call);

    private OutcomeSource? Find(Func<(string Key, WildcardPattern Pattern, OutcomeSource Source), bool> fits) => entries.FirstOrDefault(fits).Source;

    private static bool IsResource(string key, WildcardPattern pattern, string resource) => key == resource || pattern.IsMatch(resource);

    private static Refusal Unknown(string key, IReadOnlyCollection<State> states) => states.FirstOrDefault(state => state.Name == key) is { } other
        ? CommandMessages.MockForOtherState(key, other.Type)
        : CommandMessages.MockForUnknownState(key, states.OfType<TaskState>().Select(task => task.Name).ToArray());
}
