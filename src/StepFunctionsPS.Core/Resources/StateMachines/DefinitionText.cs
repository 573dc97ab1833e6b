using System.Text.RegularExpressions;
using StepFunctionsPS.Services;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>
/// Text of a definition within an <c>Fn::Sub</c>. <c>#{X}</c> is always a reference, <c>${X}</c> where X is known;
/// any other <c>${</c> belongs to the user, and is escaped unless the user did it.
/// </summary>
internal sealed class DefinitionText(ReferenceNames names, FunctionTable functions)
{
    private static readonly Regex Token = new(@"(?<mark>[#$])\{(?:(?<name>[A-Za-z0-9:._-]+)\}|(?<escape>!)?)", RegexOptions.CultureInvariant);

    /// <summary>Whether any text so far holds a reference.</summary>
    public bool HasReferences { get; private set; }

    public string Rewrite(string text) => text.IndexOf('{') < 0 ? text : Token.Replace(text, Rewrite);

    private string Rewrite(Match token)
    {
        var isHash = token.Groups["mark"].Value == "#";
        if (Meaning(token.Groups["name"].Value, isHash) is { } name)
        {
            HasReferences = true;
            return "${" + name + "}";
        }

        return isHash || token.Groups["escape"].Success ? token.Value : "${!" + token.Value.Substring(2);
    }

    // What CloudFormation is to fill in; null for text of the user.
    private string? Meaning(string name, bool isHash)
    {
        if (name.Length == 0) return null;
        if (names.Has(name)) return name;
        // A function's key with `.Arn` can mean nothing else; alone it may be a word of the user.
        var key = name.Split('.')[0];
        var attribute = name.Substring(key.Length);
        if (functions.FindKey(key) is { } function && (isHash || attribute == ".Arn")) return function.LogicalId + attribute;
        return isHash && PseudoParameters.IsReference(name) ? name : null;
    }
}
