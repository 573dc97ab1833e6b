using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>a@$b</c>: the value goes into a variable and the context stays.</summary>
internal sealed class FocusSyntax(SyntaxPart left, VariableSyntax variable, int position) : SyntaxPart(position, left, variable)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = left.ToTerm(ancestry);
        var step = term is PathTerm path ? path.LastStep : term;
        if (step.Stages is not null || step.Predicates is not null) throw JsonataFailure.At(Position, "S0215");
        if (step is SortTerm) throw JsonataFailure.At(Position, "S0216");
        if (KeepsArray) step.KeepsArray = true;
        step.Focus = variable.Name;
        step.IsTuple = true;
        return term;
    }
}

/// <summary><c>a#$i</c>: the position goes into a variable.</summary>
internal sealed class PositionSyntax(SyntaxPart left, VariableSyntax variable, int position) : SyntaxPart(position, left, variable)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = left.ToTerm(ancestry);
        if (term is not PathTerm path)
        {
            term.PredicatesToStages();
            path = new PathTerm([term], Position);
        }

        var step = path.LastStep;
        if (step.Stages is null) step.Index = variable.Name;
        else step.Stages.Add(new IndexStage(variable.Name));
        step.IsTuple = true;
        return path;
    }
}
