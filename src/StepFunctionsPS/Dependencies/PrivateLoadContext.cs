using System;
using System.Reflection;

namespace StepFunctionsPS.Dependencies;

/// <summary>
/// Loads assemblies where the session cannot see them. PowerShell 7 has load contexts for this; they are reached
/// by reflection, since one DLL serves Windows PowerShell too, where loading by path does no harm.
/// </summary>
internal sealed class PrivateLoadContext
{
    private readonly Func<string, Assembly> load;

    private PrivateLoadContext(Func<string, Assembly> load) => this.load = load;

    public static PrivateLoadContext Create(string name)
    {
        var contexts = typeof(object).Assembly.GetType("System.Runtime.Loader.AssemblyLoadContext");
        var constructor = contexts?.GetConstructor([typeof(string), typeof(bool)]);
        var method = contexts?.GetMethod("LoadFromAssemblyPath", [typeof(string)]);
        if (constructor is null || method is null) return new PrivateLoadContext(Assembly.LoadFrom);
        var context = constructor.Invoke([name, false]);
        return new PrivateLoadContext((Func<string, Assembly>)method.CreateDelegate(typeof(Func<string, Assembly>), context));
    }

    public Assembly Load(string path) => load(path);
}
