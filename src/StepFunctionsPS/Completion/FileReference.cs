using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Follows values that are nothing but <c>${file(x.yml)}</c> or <c>${file(x.yml):key}</c>; completion resolves no other variables.</summary>
internal static class FileReference
{
    // A file may name itself.
    private const int MostHops = 8;

    private static readonly Regex Whole = new(@"^\s*\$\{\s*file\(\s*([^()${},]+?)\s*\)(?::([\w.-]+))?\s*(?:,[^$]*)?\}\s*$");

    /// <summary>The value that is meant, other variables in it as they are written; null where there is none.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="folder">The folder of the service, from which paths start, also in included files.</param>
    public static Node? Follow(Node? value, string folder)
    {
        for (var hops = 0; value is StringNode text; hops++)
        {
            if (hops == MostHops) return null;
            if (Whole.Match(text.Value) is not { Success: true } match) return text;
            Node? found = ServiceTrees.Read(Path.Combine(folder, match.Groups[1].Value));
            if (match.Groups[2].Success) found = match.Groups[2].Value.Split('.').Aggregate<string, Node?>(found, (node, key) => (node as MappingNode)?[key]);
            value = found;
        }

        return value;
    }
}
