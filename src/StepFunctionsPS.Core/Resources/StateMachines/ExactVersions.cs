using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources.Functions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>
/// The version of each function that is deployed together with a state machine: its executions go on calling that one
/// when a later deployment changes the function.
/// </summary>
internal sealed class ExactVersions(Service service, TemplateBuilder template)
{
    // The id of a version is a hash over the code, which takes long to read.
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>A reference to a function as one to its version; null when it is none, or the function has no version.</summary>
    public Node? Pin(Node reference)
    {
        if (reference is not MappingNode mapping) return null;
        if (mapping["Fn::If"] is SequenceNode { Items: [var condition, var then, var otherwise] })
        {
            var (first, second) = (Pin(then), Pin(otherwise));
            return first is null && second is null ? null : CloudFormation.Of("Fn::If", new SequenceNode([condition, first ?? Translated(then), second ?? Translated(otherwise)]));
        }

        return FunctionReference.Target(mapping, service.Functions) is { HasVersion: true } function ? CloudFormation.Ref(IdOf(function)) : null;
    }

    /// <summary>
    /// The logical id of the version. A layer does not change the code of a function, so where there are layers, a
    /// version of its own for these layers stands beside that of the code.
    /// </summary>
    public string IdOf(ServiceFunction function)
    {
        if (!ids.TryGetValue(function.Key, out var id)) ids.Add(function.Key, id = Find(function));
        return id;
    }

    private string Find(ServiceFunction function)
    {
        var id = LambdaVersions.IdOf(function, service);
        if (function.Layers is not SequenceNode { Items.Count: > 0 } layers) return id;
        var layered = id + "L" + LayerHash(layers);
        if (!template.Has(layered)) template.AddResource(layered, LambdaVersions.Resource(function, service), function.Entry.KeySpan);
        return layered;
    }

    private Node Translated(Node branch) => FunctionReference.Translate(branch, service.Functions);

    private static string LayerHash(SequenceNode layers)
    {
        var texts = layers.Items.Select(layer => layer is StringNode text ? text.Value : JsonWriter.WriteCompact(layer)).OrderBy(text => text, StringComparer.Ordinal);
        return Md5.Of(string.Join(",", texts)).Substring(0, 8);
    }
}
