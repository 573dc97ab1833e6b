using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>The differences of the resources of two templates.</summary>
internal sealed class ResourceChanges(MappingNode before, MappingNode after, Generations generations, Redaction redaction)
{
    public IEnumerable<ResourceChange> Find()
    {
        var all = StackComparison.Merged(before.Entries, after.Entries).Select(id => (Id: id, Changes: Of(id).ToArray())).ToArray();
        var replaced = all.Where(item => item.Changes.Any(change => change.Action == ChangeAction.Replace)).Select(item => item.Id);
        var chain = ReplacementChain.Find(after.Entries.Where(entry => before.Find(entry.Key) is not null && generations.OldId(entry.Key) is null), replaced).ToDictionary(link => link.Id, StringComparer.Ordinal);
        return all.SelectMany(item => chain.TryGetValue(item.Id, out var link) ? item.Changes.Append(Linked(link)) : item.Changes);
    }

    private IEnumerable<ResourceChange> Of(string id)
    {
        var (old, now) = (before[id] as MappingNode, after[id] as MappingNode);
        // What is no resource at all, such as a loop of the template, is compared as it is.
        if (old is null && now is null || before[id] is not (null or MappingNode) || after[id] is not (null or MappingNode))
            return NodeComparison.Find(before[id], after[id], "", ComparisonScope.Lax, Place(id)).Select(difference => Change(id, "", difference));
        if (old is null) return [Added(id, now!)];
        if (now is null) return [Removed(id, old)];
        var type = ResourceComparison.TypeOf(now);
        var differences = ResourceComparison.Find(old, now, Place(id));
        var secrets = redaction.Places(differences);
        if (generations.OldId(id) is not { } oldId) return differences.Select(difference => Change(id, type, difference, now, secrets));
        return differences.Where(difference => !Generations.IsVolatile(difference.Path)).Select(difference => Change(id, type, difference, now, secrets))
            .Prepend(new ResourceChange(ChangeAction.Change, id, type, "") { Before = oldId, After = id, Detail = Generations.Words(type), Source = Place(id) });
    }

    private ResourceChange Change(string id, string type, Difference difference, MappingNode? resource = null, ISet<string>? secrets = null)
    {
        var (was, now, secret) = redaction.Show(difference, IsSecret(type, difference.Path) || difference.After is null && secrets?.Contains(Redaction.Around(difference.Path)) == true);
        var replaces = difference.Path == "Type" || ReplacementTable.Replaces(type, difference.Path);
        var words = difference.Detail.Length > 0 && secret.Length > 0 ? $"{difference.Detail}; {secret}" : difference.Detail + secret;
        if (replaces && resource is not null && IsRetained(resource["UpdateReplacePolicy"])) words = words.Length > 0 ? words + "; the old one stays in the account" : "the old one stays in the account";
        return new ResourceChange(replaces ? ChangeAction.Replace : ChangeAction.Change, id, type, redaction.Show(difference.Path))
        {
            Before = was,
            After = now,
            Detail = redaction.Show(words),
            State = difference.State,
            IsWidening = difference.IsWidening,
            Source = difference.Source,
        };
    }

    private ResourceChange Added(string id, MappingNode resource)
    {
        var type = ResourceComparison.TypeOf(resource);
        var allowed = AccessRules.Find(type, null, ResourceComparison.Properties(resource));
        return new ResourceChange(ChangeAction.Add, id, type, "") { Detail = redaction.Show(WordList.Of(allowed.Select(change => change.Words), "; ")), IsWidening = allowed.Count > 0, Source = Place(id) };
    }

    private ResourceChange Removed(string id, MappingNode resource)
    {
        var type = ResourceComparison.TypeOf(resource);
        var allowed = AccessRules.Find(type, ResourceComparison.Properties(resource), null).Select(change => change.Words).ToList();
        if (IsRetained(resource["DeletionPolicy"])) allowed.Insert(0, "stays in the account");
        return new ResourceChange(ChangeAction.Remove, id, type, "") { Detail = redaction.Show(WordList.Of(allowed, "; ")), IsWidening = allowed.Any(words => words != "stays in the account") };
    }

    private ResourceChange Linked(ReplacementChain.Link link) =>
        new(ChangeAction.Replace, link.Id, ResourceComparison.TypeOf((MappingNode)after[link.Id]!), link.Property) { Detail = $"{link.Cause}, which it refers to, is replaced", Source = link.Source };

    private static bool IsRetained(Node? policy) => policy is StringNode { Value: "Retain" or "RetainExceptOnCreate" };

    // The value of a key of an API is what callers prove themselves with.
    private static bool IsSecret(string type, string path) => (type, path) is ("AWS::ApiGateway::ApiKey", "Properties.Value") or ("AWS::SecretsManager::Secret", "Properties.SecretString");

    private SourceSpan Place(string id) => after.Find(id) is { } entry ? entry.Value.Span.Source is not null ? entry.Value.Span : entry.KeySpan.Source is not null ? entry.KeySpan : after.Span : default;
}
