using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>Reads the text of a call. Throws <see cref="ExpressionProblem"/> at the place where it goes wrong.</summary>
internal sealed class IntrinsicParser
{
    // As AWS limits it.
    private const int DeepestNesting = 10;

    private readonly TextCursor cursor;

    private IntrinsicParser(TextCursor cursor) => this.cursor = cursor;

    public static IntrinsicCall Parse(string text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        var call = new IntrinsicParser(cursor).ReadCall(1);
        cursor.SkipBlanks();
        return cursor.AtEnd ? call : throw cursor.Problem($"the function ends before {cursor.Found}");
    }

    private IntrinsicCall ReadCall(int depth)
    {
        var start = cursor.At;
        if (depth > DeepestNesting) throw cursor.Problem($"functions are nested more than {DeepestNesting} levels deep");
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current == '.') cursor.At++;
        var name = cursor.Text.Substring(start, cursor.At - start);
        var function = IntrinsicTable.Find(name) ?? throw new ExpressionProblem(start, Unknown(name));
        cursor.SkipBlanks();
        cursor.Expect('(');
        var arguments = ReadArguments(depth);
        if (arguments.Count < function.Fewest || arguments.Count > function.Most)
            throw new ExpressionProblem(start, $"{name} takes {function.Arity} argument{(function.Most == 1 ? "" : "s")}, but {arguments.Count} are given");
        return new IntrinsicCall(cursor.Text.Substring(start, cursor.At - start), function, arguments);
    }

    private List<Expression> ReadArguments(int depth)
    {
        var arguments = new List<Expression>();
        cursor.SkipBlanks();
        if (cursor.Take(')')) return arguments;
        do
        {
            cursor.SkipBlanks();
            arguments.Add(ReadArgument(depth));
            cursor.SkipBlanks();
        }
        while (cursor.Take(','));
        if (!cursor.Take(')')) throw cursor.Problem($"',' or ')' should stand here, but {cursor.Found} was found");
        return arguments;
    }

    private Expression ReadArgument(int depth)
    {
        if (cursor.Current == '$') return PathParser.ParseArgument(cursor);
        if (cursor.Current == '\'') return ReadText();
        if (cursor.Current == 'S') return ReadCall(depth + 1);
        var start = cursor.At;
        while (!cursor.AtEnd && cursor.Current is not (',' or ')') && !char.IsWhiteSpace(cursor.Current)) cursor.At++;
        var word = cursor.Text.Substring(start, cursor.At - start);
        return LiteralText.Read(word) is (NumberNode or BooleanNode or NullNode) and var value
            ? new LiteralExpression(word, value)
            : throw new ExpressionProblem(start, "an argument is a path, a text in 'single quotes', a number, true, false, null or another function");
    }

    private LiteralExpression ReadText()
    {
        var start = cursor.At++;
        var text = new StringBuilder();
        while (!cursor.Take('\''))
        {
            if (cursor.AtEnd) throw new ExpressionProblem(start, "the quote is never closed");
            if (cursor.Current == '\\')
            {
                if (cursor.Ahead(1) is not ('\'' or '\\' or '{' or '}')) throw cursor.Problem("a backslash stands only before ', {, } and \\");
                // \{ and \} stay as they are: States.Format is the one that tells them from placeholders.
                if (cursor.Ahead(1) is '{' or '}') text.Append(cursor.Current);
                cursor.At++;
            }

            text.Append(cursor.Current);
            cursor.At++;
        }

        return new LiteralExpression(cursor.Text.Substring(start, cursor.At - start), new StringNode(text.ToString()));
    }

    private static string Unknown(string name)
    {
        var meant = Suggestion.DidYouMean(name, IntrinsicTable.Names);
        return $"'{name}' is not an intrinsic function{(meant.Length > 0 ? "; " + char.ToLowerInvariant(meant[0]) + meant.Substring(1).TrimEnd('?') : "")}";
    }
}
