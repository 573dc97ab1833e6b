using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>a.b</c></summary>
internal sealed class PathSyntax(SyntaxPart left, SyntaxPart right, int position) : SyntaxPart(position, left, right)
{
    protected override Term Build(Ancestry ancestry)
    {
        var first = left.ToTerm(ancestry);
        var path = first as PathTerm ?? new PathTerm([first], Position);
        if (first is ParentTerm parent) path.SeekingParents = [parent.Slot];
        Append(path.Steps, right.ToTerm(ancestry));
        for (var i = 0; i < path.Steps.Count; i++) path.Steps[i] = path.Steps[i].AsStep();
        if (path.Steps.Any(step => step.KeepsArray)) path.KeepsSingleton = true;
        MarkConstructor(path.Steps[0]);
        MarkConstructor(path.Steps[path.Steps.Count - 1]);
        Ancestry.Resolve(path);
        return path;
    }

    private static void Append(List<Term> steps, Term rest)
    {
        if (rest is PathTerm further)
        {
            steps.AddRange(further.Steps);
            return;
        }

        rest.PredicatesToStages();
        steps.Add(rest);
    }

    // Lists that are made at the ends of a path are values and not spread.
    private static void MarkConstructor(Term step)
    {
        if (step is ListTerm) step.IsConstructor = true;
    }
}
