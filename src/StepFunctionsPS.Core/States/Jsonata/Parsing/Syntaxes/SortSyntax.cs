using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>a^(b)</c>: a step of the path of <c>a</c>.</summary>
internal sealed class SortSyntax(SyntaxPart left, IReadOnlyList<(SyntaxPart Key, bool IsDescending)> terms, int position)
    : SyntaxPart(position, [left, .. terms.Select(term => term.Key)])
{
    protected override Term Build(Ancestry ancestry)
    {
        var first = left.ToTerm(ancestry);
        var path = first as PathTerm ?? new PathTerm([first], Position);
        var keys = terms.Select(term => new SortKey(term.Key.ToTerm(ancestry), term.IsDescending)).ToArray();
        var sort = new SortTerm(keys, Position);
        foreach (var key in keys) Ancestry.Push(sort, key.Term);
        path.Steps.Add(sort);
        Ancestry.Resolve(path);
        return path;
    }
}
