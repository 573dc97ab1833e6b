using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary><c>[a, b]</c></summary>
internal sealed class ListSyntax(IReadOnlyList<SyntaxPart> items, int position) : SyntaxPart(position, items)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = new ListTerm(items.Select(item => item.ToTerm(ancestry)).ToArray(), Position);
        foreach (var item in term.Items) Ancestry.Push(term, item);
        return term;
    }
}

/// <summary><c>(a; b)</c></summary>
internal sealed class BlockSyntax(IReadOnlyList<SyntaxPart> parts, int position) : SyntaxPart(position, parts)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = new BlockTerm(parts.Select(part => part.ToTerm(ancestry)).ToArray(), Position);
        foreach (var part in term.Inner)
        {
            Ancestry.Push(term, part);
            if (part.IsConstructor || (part is PathTerm path && path.Steps[0].IsConstructor)) term.IsConstructor = true;
        }

        return term;
    }
}

/// <summary>A call; with a <c>?</c> among the arguments a partial one, which gives a function.</summary>
internal sealed class CallSyntax(SyntaxPart procedure, IReadOnlyList<SyntaxPart> arguments, int position) : SyntaxPart(position, [procedure, .. arguments])
{
    protected override Term Build(Ancestry ancestry)
    {
        var given = arguments.Select(argument => argument.ToTerm(ancestry)).ToArray();
        var called = procedure.ToTerm(ancestry);
        Term term = arguments.Any(argument => argument is PlaceholderSyntax) ? new PartialTerm(called, given, Position) : new CallTerm(called, given, Position);
        foreach (var argument in given) Ancestry.Push(term, argument);
        return term;
    }
}

internal sealed class LambdaSyntax(IReadOnlyList<VariableSyntax> parameters, Signature? signature, SyntaxPart body, int position) : SyntaxPart(position, body)
{
    protected override Term Build(Ancestry ancestry) =>
        new LambdaTerm(parameters.Select(parameter => parameter.Name).ToArray(), signature, body.ToTerm(ancestry).WithTailCalls(), Position);
}

internal sealed class TransformSyntax(SyntaxPart pattern, SyntaxPart update, SyntaxPart? delete, int position) : SyntaxPart(position, pattern, update, delete)
{
    protected override Term Build(Ancestry ancestry) =>
        new TransformTerm(pattern.ToTerm(ancestry), update.ToTerm(ancestry), delete?.ToTerm(ancestry), Position);
}
