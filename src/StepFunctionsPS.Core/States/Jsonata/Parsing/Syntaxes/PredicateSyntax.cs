using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>a[b]</c></summary>
internal sealed class PredicateSyntax(SyntaxPart left, SyntaxPart predicate, int position) : SyntaxPart(position, left, predicate)
{
    public SyntaxPart Left { get; } = left;

    protected override Term Build(Ancestry ancestry)
    {
        var term = Left.ToTerm(ancestry);
        var step = term is PathTerm path ? path.LastStep : term;
        if (step.Group is not null) throw JsonataFailure.At(Position, "S0209");
        var filter = predicate.ToTerm(ancestry);
        foreach (var slot in filter.SeekingParents ?? [])
        {
            if (slot.Level == 1) step.SeekParent(slot);
            else slot.Level--;
        }

        if (filter.SeekingParents is not null) Ancestry.Push(step, filter);
        var stages = term is PathTerm ? step.Stages ??= [] : step.Predicates ??= [];
        stages.Add(new FilterStage(filter));
        return term;
    }
}
