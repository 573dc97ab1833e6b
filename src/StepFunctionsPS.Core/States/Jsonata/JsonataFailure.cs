using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Unwinds a parser or an evaluation with an error of the language; never leaves this folder.</summary>
internal sealed class JsonataFailure(string code, Value? value = null) : Exception(code)
{
    public string Code { get; } = code;

    public int? Position { get; set; }

    /// <summary>The operator, function or word that it is about.</summary>
    public string? Token { get; set; }

    public Value? Value { get; } = value;

    public Value? Other { get; init; }

    /// <summary>Which argument it is about, counted from 1.</summary>
    public int? Argument { get; init; }

    /// <summary>What the argument should be.</summary>
    public string? Wanted { get; init; }

    /// <summary>The text of an error that the expression itself raises.</summary>
    public string? OwnText { get; init; }

    public static JsonataFailure At(int position, string code, string? token = null, Value? value = null) =>
        new(code, value) { Position = position, Token = token };

    /// <summary>Notes the operator where it happened. Is used as the filter of a catch, which never catches.</summary>
    public bool Raised(string token, int position)
    {
        (Token, Position) = (token, position);
        return false;
    }

    /// <summary>Notes the call that it came through. Is used as the filter of a catch, which never catches.</summary>
    public bool Passed(string? token, int position)
    {
        Token ??= token;
        Position = position;
        return false;
    }
}
