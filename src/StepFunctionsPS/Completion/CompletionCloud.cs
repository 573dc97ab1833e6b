using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using StepFunctionsPS.Aws;

namespace StepFunctionsPS.Completion;

/// <summary>
/// What AWS has, for a completion: asked for only through modules that the session has imported, for less than a second in
/// all, and remembered for a minute. Whatever fails gives nothing.
/// </summary>
internal sealed class CompletionCloud : IDisposable
{
    // Who presses Tab waits; what follows the last call takes its time too.
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(800);

    private readonly CancellationTokenSource time = new(Budget);
    private readonly IDictionary arguments;
    private readonly SessionCommand session;
    private IReadOnlyDictionary<string, object?>? variables;

    /// <param name="arguments">The command line, which may say who asks.</param>
    public CompletionCloud(IDictionary arguments)
    {
        this.arguments = arguments;
        session = new SessionCommand(time.Token);
    }

    private AwsConnection Connection => new()
    {
        ProfileName = Text(nameof(AwsConnection.ProfileName)),
        ProfileLocation = Text(nameof(AwsConnection.ProfileLocation)),
        Credential = arguments[nameof(AwsConnection.Credential)],
        AccessKey = Text(nameof(AwsConnection.AccessKey)),
        SecretKey = Text(nameof(AwsConnection.SecretKey)),
        SessionToken = Text(nameof(AwsConnection.SessionToken)),
        EndpointUrl = Text(nameof(AwsConnection.EndpointUrl)),
    };

    // Completers get no session state. A pattern that matches nothing is no error.
    private IReadOnlyDictionary<string, object?> Variables => variables ??=
        session.Invoke("Microsoft.PowerShell.Utility\\Get-Variable", [("Name", new[] { "StoredAWSCredentials*", "StoredAWSRegion*", "Error*" })])
            .Select(found => found.BaseObject).OfType<PSVariable>().ToDictionary(variable => variable.Name, variable => (object?)variable.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a cmdlet of AWS gives that only looks.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="region">Where; null for the session's default.</param>
    /// <param name="profile">The profile of the service file.</param>
    /// <param name="most">How much is wanted.</param>
    /// <param name="parameters">What is asked.</param>
    public IReadOnlyList<AwsResult> Ask(string command, string? region, string? profile, int most, params (string Name, object Value)[] parameters)
    {
        ArrayList? errors = null;
        object[] before = [];
        try
        {
            if (time.IsCancellationRequested || Imported(command) is not { } found) return [];
            errors = Variable("Error") as ArrayList;
            before = errors?.ToArray() ?? [];
            var credentials = Variable("StoredAWSCredentials");
            var who = Connection.Parameters(profile, credentials).ToArray();
            var question = new CloudQuestion(command, parameters, region ?? ArgumentText.Of(Variable("StoredAWSRegion")), who, credentials);
            return CloudAnswers.Find(question, () => Invoke(found, parameters.Concat(who).Concat(region is null ? [] : [("Region", region)]), most));
        }
        // What is not known is not offered. The time may be over, too.
        catch (RuntimeException)
        {
            return [];
        }
        finally
        {
            Restore(errors, before);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => time.Dispose();

    private IReadOnlyList<AwsResult> Invoke(CommandInfo command, IEnumerable<(string Name, object Value)> parameters, int most)
    {
        var all = parameters.Concat(Quiet);
        // What is stopped goes on waiting for its answer unless that has a limit of its own.
        if (command.Parameters?.ContainsKey("ClientConfig") == true) all = all.Append(("ClientConfig", new Hashtable { ["Timeout"] = Budget, ["MaxErrorRetry"] = 0 }));
        return session.Invoke(command.Name, all, most).Where(item => item is not null).Select(item => new AwsResult(item)).ToArray();
    }

    // Whatever the session prefers, nothing is to be printed on an unfinished command line.
    private static IEnumerable<(string Name, object Value)> Quiet =>
        [("Verbose", false), ("Debug", false), ("WarningAction", ActionPreference.Ignore), ("InformationAction", ActionPreference.Ignore)];

    // A name alone would import the module that has it.
    private CommandInfo? Imported(string command) =>
        session.Invoke("Microsoft.PowerShell.Core\\Get-Command", [("ListImported", true), ("Name", new[] { command + "*" })])
            .Select(found => found.BaseObject).OfType<CommandInfo>().FirstOrDefault(found => string.Equals(found.Name, command, StringComparison.OrdinalIgnoreCase));

    private object? Variable(string name) => Variables.TryGetValue(name, out var value) ? value : null;

    // The user made no mistake.
    private static void Restore(ArrayList? errors, object[] before)
    {
        if (errors is null || (errors.Count == before.Length && (before.Length == 0 || ReferenceEquals(errors[0], before[0])))) return;
        errors.Clear();
        errors.AddRange(before);
    }

    private string? Text(string name) => ArgumentText.Of(arguments[name]);
}
