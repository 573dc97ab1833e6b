using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Walks over an expression and notes what it reads. Parts are walked in the order in which they are evaluated.</summary>
internal sealed class FactFinder
{
    private readonly List<NamedPlace> calls = [];
    private readonly List<StaticCall> functionCalls = [];
    private readonly List<NamedPlace> fieldCalls = [];
    private readonly HashSet<Term> piped = [];
    private readonly List<NamedPlace> variables = [];
    private readonly List<NamedPlace> bareNames = [];
    private readonly List<NamedPlace> likeVariables = [];
    private readonly List<int> contexts = [];
    private readonly List<int> roots = [];
    private readonly List<IReadOnlyList<NamedPlace>> paths = [];
    private readonly List<NamedPlace> wholes = [];
    private readonly HashSet<int> narrowed = [];
    private readonly Stack<HashSet<string>> scopes = new([[]]);

    public JsonataFacts Find(Term term)
    {
        Visit(term, isInput: true);
        return new JsonataFacts
        {
            Calls = calls,
            FunctionCalls = functionCalls,
            FieldCalls = fieldCalls,
            Variables = variables,
            BareNames = bareNames,
            LikeVariables = likeVariables,
            Contexts = contexts,
            Roots = roots,
            Paths = paths,
            Wholes = wholes,
        };
    }

    private void Visit(Term term, bool isInput)
    {
        Note(term, isInput);
        var hasScope = term is BlockTerm or LambdaTerm;
        if (hasScope) scopes.Push([]);
        if (term is LambdaTerm lambda) scopes.Peek().UnionWith(lambda.Parameters);
        foreach (var part in term.Parts) Visit(part.Term, isInput && part.SharesContext);
        if (hasScope) scopes.Pop();
        if (term is BindTerm bind) scopes.Peek().Add(bind.Name);
        VisitTrimmings(term);
    }

    // What stands behind a term looks at its values, and sees what it has bound.
    private void VisitTrimmings(Term term)
    {
        foreach (var name in new[] { term.Focus, term.Index }.OfType<string>()) scopes.Peek().Add(name);
        foreach (var stage in (term.Predicates ?? []).Concat(term.Stages ?? []))
        {
            if (stage is IndexStage index) scopes.Peek().Add(index.Variable);
            if (stage.Term is { } predicate) Visit(predicate, isInput: false);
        }

        foreach (var part in term.Group?.Terms ?? []) Visit(part, isInput: false);
    }

    private void Note(Term term, bool isInput)
    {
        switch (term)
        {
            case VariableTerm variable: NoteVariable(variable, isInput); break;
            case CallTerm { Procedure: VariableTerm called } call: NoteCall(call, called, hasContext: !isInput); break;
            case ApplyTerm apply: piped.Add(apply.Function); break;
            case PartialTerm { Procedure: VariableTerm called }: calls.Add(new NamedPlace(called.Name, called.Position)); break;
            case NameTerm name when isInput: NoteBareName(new NamedPlace(name.Name, name.Position)); break;
            case WildcardTerm when isInput: bareNames.Add(new NamedPlace("*", term.Position)); break;
            case DescendantTerm when isInput: bareNames.Add(new NamedPlace("**", term.Position)); break;
            case PathTerm { Steps: [VariableTerm { Name.Length: > 0 } start, ..] } path: NotePath(path, start); break;
        }
    }

    private void NoteBareName(NamedPlace name)
    {
        bareNames.Add(name);
        if (scopes.Any(scope => scope.Contains(name.Name))) likeVariables.Add(name);
    }

    private void NoteCall(CallTerm call, VariableTerm called, bool hasContext)
    {
        calls.Add(new NamedPlace(called.Name, called.Position));
        if (IsOwn(called.Name)) return;
        // What stands before ~> is the first argument.
        Term?[] handed = piped.Contains(call) ? new Term?[1] : [];
        functionCalls.Add(new StaticCall(called.Name, called.Position, [.. handed, .. call.Arguments], hasContext));
    }

    private void NoteVariable(VariableTerm variable, bool isInput)
    {
        if (variable.Name.Length == 0)
        {
            if (isInput) contexts.Add(variable.Position);
        }
        else if (variable.Name == "$")
        {
            roots.Add(variable.Position);
        }
        else if (!IsOwn(variable.Name))
        {
            variables.Add(new NamedPlace(variable.Name, variable.Position));
            if (!narrowed.Contains(variable.Position)) wholes.Add(variables[variables.Count - 1]);
        }
    }

    private void NotePath(PathTerm path, VariableTerm start)
    {
        if (IsOwn(start.Name)) return;
        var names = path.Steps.Skip(1).TakeWhile(step => step is NameTerm).Cast<NameTerm>().Select(step => new NamedPlace(step.Name, step.Position)).ToArray();
        paths.Add([new NamedPlace(start.Name, start.Position), .. names]);
        if (path.Steps.Skip(1 + names.Length).FirstOrDefault() is CallTerm { Procedure: PathTerm { Steps: [NameTerm called] } }) fieldCalls.Add(new NamedPlace(called.Name, called.Position));
        // What filters it, or comes back to it by %, sees all of it.
        if (path.Steps.Count > 1 && start is { Stages: null, Predicates: null, Group: null, Focus: null, Index: null } && path.Steps[1] is NameTerm { Ancestor: null }) narrowed.Add(start.Position);
    }

    // Whether the expression sets the variable itself.
    private bool IsOwn(string name) => scopes.Any(scope => scope.Contains(name));
}
