using System.Collections.Generic;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>An entry of Catch.</summary>
/// <param name="Node">As it is written.</param>
/// <param name="ErrorEquals">The names of the errors that it takes.</param>
/// <param name="Next">Where it leads.</param>
/// <param name="ResultPath">Where the error goes in the input; null for the error as the whole output.</param>
/// <param name="Output">What the state then gives in JSONata; null for the error.</param>
/// <param name="Assign">The variables that it sets.</param>
internal sealed record Catcher(
    Node Node,
    IReadOnlyList<string> ErrorEquals,
    StateReference? Next,
    ResultPath? ResultPath,
    PayloadTemplate? Output,
    PayloadTemplate? Assign);
