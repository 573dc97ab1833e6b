using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Completion;

/// <summary>An argument that is being typed.</summary>
/// <param name="Typed">What there is of it.</param>
/// <param name="Arguments">The other arguments of the command line, as far as they can be told without running it.</param>
/// <param name="Cloud">What AWS has.</param>
internal sealed record CompletionRequest(string Typed, IDictionary Arguments, CompletionCloud Cloud)
{
    /// <summary>The service files that the command line names, else the one of the current folder.</summary>
    public IEnumerable<ServiceDraft> Services => NamedFiles.In(Arguments).Select(file => new ServiceDraft(ServiceTrees.Read(file), Text("Stage")));

    public string? Region => Text("Region");

    /// <summary>An argument that is an object; null when there is no such argument, or it is another object.</summary>
    public T? Object<T>(string name)
        where T : class => (Arguments[name] is PSObject wrapped ? wrapped.BaseObject : Arguments[name]) as T;

    /// <summary>An argument as text, the first of several; null when there is none.</summary>
    public string? Text(string name) => ArgumentText.Of(Arguments[name]);
}
