using System.Collections.Generic;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>An entry of Catch.</summary>
internal sealed record Catcher(
    Node Node,
    IReadOnlyList<string> ErrorEquals,
    StateReference? Next,
    ResultPath? ResultPath,
    PayloadTemplate? Assign);
