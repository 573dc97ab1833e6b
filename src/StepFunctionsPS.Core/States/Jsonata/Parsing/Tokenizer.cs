using System;
using System.Globalization;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Cuts the text of an expression into tokens.</summary>
internal sealed class Tokenizer(string text)
{
    private const string Blanks = " \t\n\r\v";

    private static readonly string[] LongOperators = ["..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??"];

    private int at;

    public int End => text.Length;

    /// <summary>The next token.</summary>
    /// <param name="afterOperand">Whether an operand has just ended, so that <c>/</c> divides and does not begin a regular expression.</param>
    public Token Next(bool afterOperand)
    {
        SkipBlanksAndComments();
        if (at >= text.Length) return new Token(TokenKind.End, "(end)", text.Length);
        var start = at;
        var current = text[at];
        if (current == '/' && !afterOperand)
        {
            var (pattern, flags) = RegexLiteral.Scan(text, ref at);
            return new Token(TokenKind.Regex, pattern, start) { Flags = flags };
        }

        if (TakeOperator() is { } sign) return new Token(TokenKind.Operator, sign, start);
        return current switch
        {
            '"' or '\'' => TextToken(start),
            >= '0' and <= '9' => NumberToken(start),
            '`' => QuotedName(start),
            _ => Word(start),
        };
    }

    private static Token Constant(string word, Value value, int start) => new(TokenKind.Constant, word, start) { Value = value };

    private void SkipBlanksAndComments()
    {
        while (at < text.Length)
        {
            if (Blanks.IndexOf(text[at]) >= 0)
            {
                at++;
            }
            else if (string.CompareOrdinal(text, at, "/*", 0, 2) == 0)
            {
                var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0) throw JsonataFailure.At(at, "S0106");
                at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private string? TakeOperator()
    {
        foreach (var sign in LongOperators)
        {
            if (string.CompareOrdinal(text, at, sign, 0, 2) != 0) continue;
            at += 2;
            return sign;
        }

        return OperatorTable.IsSign(text[at]) ? text[at++].ToString() : null;
    }

    private Token TextToken(int start)
    {
        var value = TextLiteral.Scan(text, ref at);
        return new Token(TokenKind.Text, value, start) { Value = new TextValue(value) };
    }

    private Token NumberToken(int start)
    {
        at = NumberLiteral.EndOf(text, start);
        var digits = text.Substring(start, at - start);
        var number = NumberText.ToDouble(digits);
        if (double.IsInfinity(number)) throw JsonataFailure.At(start, "S0102", digits);
        return new Token(TokenKind.Number, number.ToString(CultureInfo.InvariantCulture), start) { Value = NumberValue.Of(number) };
    }

    private Token QuotedName(int start)
    {
        var end = text.IndexOf('`', start + 1);
        if (end < 0) throw JsonataFailure.At(text.Length, "S0105");
        at = end + 1;
        return new Token(TokenKind.Name, text.Substring(start + 1, end - start - 1), start);
    }

    private Token Word(int start)
    {
        while (at < text.Length && Blanks.IndexOf(text[at]) < 0 && !OperatorTable.IsSign(text[at])) at++;
        var word = text.Substring(start, at - start);
        if (word[0] == '$') return new Token(TokenKind.Variable, word.Substring(1), start);
        return word switch
        {
            "or" or "in" or "and" => new Token(TokenKind.Operator, word, start),
            "true" => Constant(word, BooleanValue.True, start),
            "false" => Constant(word, BooleanValue.False, start),
            "null" => Constant(word, NullValue.Instance, start),
            _ => new Token(TokenKind.Name, word, start),
        };
    }
}
