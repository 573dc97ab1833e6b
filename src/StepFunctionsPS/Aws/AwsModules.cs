using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Finds the module that has a cmdlet of AWS, and imports it when it is first called. There are three variants, of which
/// a session can hold one: what it holds already counts, be it a function of the caller or a mock.
/// </summary>
internal sealed class AwsModules(SessionCommand session)
{
    private const string Common = "AWS.Tools.Common";

    // Each has all services and takes long to import, so they come last; the second is for Windows PowerShell only.
    private static readonly string[] Monoliths = ["AWSPowerShell.NetCore", "AWSPowerShell"];

    private static readonly bool IsWindowsPowerShell = typeof(PSObject).Assembly.GetName().Version.Major <= 3;

    private readonly HashSet<string> here = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AwsFailure> failures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sees to it that a cmdlet can be called.</summary>
    /// <exception cref="AwsFailure">No module that is installed has it.</exception>
    public void Provide(AwsCall call)
    {
        if (here.Contains(call.Command)) return;
        // Looking for the module again would take as long, and tell the same.
        if (failures.TryGetValue(call.Command, out var known)) throw known;
        try
        {
            if (!IsHere(call.Command)) Import(call);
            here.Add(call.Command);
        }
        catch (AwsFailure failure)
        {
            failures[call.Command] = failure;
            throw;
        }
    }

    private void Import(AwsCall call)
    {
        var module = call.Service.Module;
        switch (Loaded())
        {
            case null when !Candidates(module).Any(candidate => TryImport(candidate, null)):
                throw new AwsFailure(AwsFailureKind.NoModule, $"asking for it needs the module {module}, which is not installed", $"Run Install-Module {module} -Scope CurrentUser.");
            // All modules of AWS.Tools in a session are of one version.
            case { Name: Common } common when !TryImport(module, common.Version):
                throw new AwsFailure(AwsFailureKind.Other, $"this session has {Common} {common.Version}, and {module} is not installed in that version", $"Run Install-Module {module} -RequiredVersion {common.Version} -Scope CurrentUser.");
        }

        if (IsHere(call.Command)) return;
        var loaded = Loaded();
        throw new AwsFailure(AwsFailureKind.Other, $"{loaded?.Name ?? module} {loaded?.Version} in this session has no {call.Command}", $"Run Update-Module {(loaded is null or { Name: Common } ? module : loaded.Name)}, and begin a new session.");
    }

    private static IEnumerable<string> Candidates(string module) => [module, .. Monoliths.Where(monolith => IsWindowsPowerShell || monolith == Monoliths[0])];

    // Get-Command would import whatever has the name; a list of what is imported does not.
    private bool IsHere(string command) =>
        session.Invoke("Microsoft.PowerShell.Core\\Get-Command", [("ListImported", true), ("Name", new[] { command + "*" })])
            .Any(found => string.Equals(found.Properties["Name"]?.Value as string, command, StringComparison.OrdinalIgnoreCase));

    private PSModuleInfo? Loaded() => Modules([("Name", Monoliths.Prepend(Common).ToArray())]).FirstOrDefault();

    private bool TryImport(string module, Version? version)
    {
        // Importing one that is absent would leave an error in $Error.
        var installed = Modules([("ListAvailable", true), ("Name", new[] { module })]).Where(found => version is null || found.Version == version);
        if (!installed.Any()) return false;
        // For the whole session, so that it is imported once, from wherever this is called.
        List<(string, object)> parameters = [("Name", module), ("Scope", "Global")];
        if (version is not null) parameters.Add(("RequiredVersion", version));
        try
        {
            session.Invoke("Microsoft.PowerShell.Core\\Import-Module", parameters);
            return true;
        }
        catch (RuntimeException problem) when (problem is not PipelineStoppedException)
        {
            throw new AwsFailure(AwsFailureKind.Other, $"the module {module} cannot be imported: {problem.ErrorRecord.Exception.Message.TrimEnd('.')}", $"See that Import-Module {module} works.");
        }
    }

    private IEnumerable<PSModuleInfo> Modules(IEnumerable<(string, object)> parameters) =>
        session.Invoke("Microsoft.PowerShell.Core\\Get-Module", parameters).Select(module => module.BaseObject).OfType<PSModuleInfo>();
}
