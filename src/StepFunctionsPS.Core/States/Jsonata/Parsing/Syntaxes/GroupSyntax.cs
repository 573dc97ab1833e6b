using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>a{k: v}</c></summary>
internal sealed class GroupSyntax(SyntaxPart left, IReadOnlyList<KeyValuePair<SyntaxPart, SyntaxPart>> pairs, int position)
    : SyntaxPart(position, [left, .. pairs.Select(pair => pair.Key), .. pairs.Select(pair => pair.Value)])
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = left.ToTerm(ancestry);
        if (term.Group is not null) throw JsonataFailure.At(Position, "S0210");
        term.Group = new Grouping(pairs.Select(pair => (pair.Key.ToTerm(ancestry), pair.Value.ToTerm(ancestry))).ToArray(), Position);
        return term;
    }
}

/// <summary><c>{k: v}</c></summary>
internal sealed class ObjectSyntax(IReadOnlyList<KeyValuePair<SyntaxPart, SyntaxPart>> pairs, int position)
    : SyntaxPart(position, [.. pairs.Select(pair => pair.Key), .. pairs.Select(pair => pair.Value)])
{
    protected override Term Build(Ancestry ancestry)
    {
        var made = pairs.Select(pair => (Key: pair.Key.ToTerm(ancestry), Value: pair.Value.ToTerm(ancestry))).ToArray();
        var term = new ObjectTerm(new Grouping(made, Position), Position);
        foreach (var (key, value) in made)
        {
            Ancestry.Push(term, key);
            Ancestry.Push(term, value);
        }

        return term;
    }
}
