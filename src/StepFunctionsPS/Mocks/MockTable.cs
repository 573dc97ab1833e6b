using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>
/// The mocks of -Mock: by the name of a Task state, with or without that of its machine, else by its resource, in which
/// wildcards stand for any text.
/// </summary>
internal sealed class MockTable : ITaskMocks
{
    private readonly List<(string Key, WildcardPattern Pattern, OutcomeSource Source)> entries = [];

    private MockTable()
    {
    }

    /// <summary>The mocks for a machine, or why they cannot be taken.</summary>
    public static (MockTable? Table, Refusal? Refusal) Read(IDictionary mocks, MockTargets targets, ILambda lambda)
    {
        var table = new MockTable();
        foreach (DictionaryEntry entry in mocks)
        {
            var key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            var pattern = WildcardPattern.Get(key, WildcardOptions.CultureInvariant);
            if (!targets.Resources.Any(resource => IsResource(key, pattern, resource)) && targets.Problem(key, default) is { } problem)
                return (null, Refusal.Of(problem));
            try
            {
                table.entries.Add((key, pattern, OutcomeSource.Read(entry.Value, lambda)));
            }
            catch (ValueRefusal refused)
            {
                return (null, CommandMessages.WrongMock(key, refused.Message));
            }
        }

        return (table, null);
    }

    public TaskOutcome? Answer(TaskCall call) =>
        (Find(entry => entry.Key == call.QualifiedName)
        ?? Find(entry => entry.Key == call.StateName)
        ?? Find(entry => entry.Key == call.Resource)
        ?? Find(entry => IsResource(entry.Key, entry.Pattern, call.Resource) || IsResource(entry.Key, entry.Pattern, call.Written)))?.Answer(call);

    private OutcomeSource? Find(Func<(string Key, WildcardPattern Pattern, OutcomeSource Source), bool> fits) => entries.FirstOrDefault(fits).Source;

    private static bool IsResource(string key, WildcardPattern pattern, string resource) => key == resource || pattern.IsMatch(resource);
}
