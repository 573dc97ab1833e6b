namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind
{
    End,
    Operator,
    Name,
    Variable,
    Text,
    Number,
    Constant,
    Regex,
}
