using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;
using StepFunctionsPS.Dependencies;

namespace StepFunctionsPS;

/// <summary>
/// Finds the third-party DLLs of the module when its core asks for them. They are kept in <c>lib</c> and out of the
/// session's own load context, so that another module may bring another version of the same library.
/// </summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private const string Library = "YamlDotNet";

    private static readonly Assembly Core = typeof(Compiler).Assembly;
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(ModuleInitializer).Assembly.Location)!, "lib");
    // Kept over removal and import of the module, since its assemblies stay loaded as well.
    private static readonly Lazy<PrivateLoadContext> Context = new(() => PrivateLoadContext.Create(nameof(StepFunctionsPS)));

    /// <summary>Begins to answer.</summary>
    public void OnImport()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Answer;
        // Has the core loaded, so that scripts can say [StepFunctionsPS.Template] before the first command runs.
        _ = Core.GetName();
    }

    /// <summary>Stops answering.</summary>
    /// <param name="psModuleInfo">The module that is removed.</param>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Answer;

    private static Assembly? Answer(object? sender, ResolveEventArgs asked)
    {
        if (new AssemblyName(asked.Name).Name != Library) return null;
        // Windows PowerShell does not always say who asks; there, other versions can live beside ours anyway.
        if (asked.RequestingAssembly is { } asker && asker != Core) return null;
        var file = Path.Combine(Folder, Library + ".dll");
        return File.Exists(file) && AssemblyName.GetAssemblyName(file).FullName == asked.Name ? Context.Value.Load(file) : null;
    }
}
