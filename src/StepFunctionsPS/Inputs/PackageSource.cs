using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Inputs;

/// <summary>Makes the package that a deployment needs.</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class PackageSource(IFindings findings)
{
    /// <summary>Of a service file; null when it has errors.</summary>
    public (Package Package, Service Service)? OfFile(string file, CompilerOptions options) => Of(Compiler.Compile(file, options));

    /// <summary>Of a service that was read before.</summary>
    public (Package Package, Service Service)? Of(Service service)
    {
        var compiled = Compiler.Compile(service);
        return Of(compiled with { Service = service });
    }

    /// <summary>Of a folder that a package was written to; null when it is none.</summary>
    public Package? OfFolder(string folder) => throw new NotImplementedException(folder);

    private (Package Package, Service Service)? Of(CompilationResult compiled)
    {
        if (!findings.Report(compiled.Diagnostics) || compiled is not { Service: { } service, Template: { } template }) return null;
        var keys = new Dictionary<string, string>();
        foreach (var machine in service.StateMachines) keys[machine.LogicalId] = machine.Key;
        var package = new Package(service.Name, service.Stage, service.Region, service.Stack, template)
        {
            StateMachineKeys = keys,
            Shown = service.Provenance.Secrets.Hide,
        };
        return (package, service);
    }
}
