using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.States.Paths;

/// <summary>Reads the text of a path. Throws <see cref="ExpressionProblem"/> at the place where it goes wrong.</summary>
internal sealed class PathParser
{
    // Far more than any value is deep; following a path must not fill the stack.
    private const int MostSteps = 200;

    private readonly TextCursor cursor;
    private readonly string nameEnds;

    /// <param name="cursor">Stands at the <c>$</c>, or at the <c>@</c> of a filter.</param>
    /// <param name="nameEnds">Characters that end a name without quotes.</param>
    private PathParser(TextCursor cursor, string nameEnds)
    {
        this.cursor = cursor;
        this.nameEnds = nameEnds;
    }

    /// <summary>A path that is the whole text.</summary>
    public static JsonPath Parse(string text)
    {
        var cursor = new TextCursor(text);
        var path = new PathParser(cursor, ".[( \t\r\n").ReadPath();
        cursor.SkipBlanks();
        return cursor.AtEnd ? path : throw cursor.Problem($"{cursor.Found} cannot follow here; names with blanks or signs are written as ['name']");
    }

    /// <summary>A path among the arguments of a function.</summary>
    public static JsonPath ParseArgument(TextCursor cursor) => new PathParser(cursor, ".[(), \t\r\n").ReadPath();

    /// <summary>A path inside a filter.</summary>
    public static JsonPath ParseInFilter(TextCursor cursor) => new PathParser(cursor, ".[()]=!<>&|~, \t\r\n").ReadPath();

    private JsonPath ReadPath()
    {
        var start = cursor.At;
        var root = PathRoot.Input;
        var variable = "";
        if (!cursor.Take('@'))
        {
            if (!cursor.Take('$')) throw cursor.Problem($"a path starts with '$', but {cursor.Found} was found");
            if (cursor.Take('$'))
            {
                root = PathRoot.Context;
            }
            else if (char.IsLetter(cursor.Current) || cursor.Current == '_')
            {
                root = PathRoot.Variable;
                variable = ReadName();
            }
        }

        var steps = new List<PathStep>();
        PathFunction? function = null;
        while (function is null && cursor.Current is '.' or '[')
        {
            if (steps.Count == MostSteps) throw cursor.Problem($"the path has more than {MostSteps} steps");
            function = ReadStep(steps);
        }

        return new JsonPath(cursor.Text.Substring(start, cursor.At - start), root, variable, steps, function);
    }

    private PathFunction? ReadStep(List<PathStep> steps)
    {
        if (!cursor.Take('.'))
        {
            steps.Add(ReadBracket());
            return null;
        }

        if (cursor.Take('.'))
        {
            steps.Add(new DeepScanStep(cursor.Current == '[' ? ReadBracket() : cursor.Take('*') ? new WildcardStep() : new PropertyStep(ReadName())));
            return null;
        }

        // '.[' is not JSONPath, but AWS takes it for '['.
        if (cursor.Current == '[') return null;
        if (cursor.Take('*'))
        {
            steps.Add(new WildcardStep());
            return null;
        }

        var nameAt = cursor.At;
        var name = ReadName();
        if (cursor.Take('('))
        {
            cursor.SkipBlanks();
            cursor.Expect(')');
            return PathFunction.All.FirstOrDefault(function => function.Name == name)
                ?? throw new ExpressionProblem(nameAt, $"'{name}' is not a function of paths");
        }

        steps.Add(new PropertyStep(name));
        return null;
    }

    private PathStep ReadBracket()
    {
        var start = cursor.At;
        cursor.Expect('[');
        cursor.SkipBlanks();
        PathStep step = cursor.Current switch
        {
            '*' => ReadWildcard(),
            '\'' or '"' => ReadQuotedNames(),
            '?' => ReadFilter(start),
            '(' => ReadScript(),
            _ => ReadIndices(),
        };
        cursor.SkipBlanks();
        cursor.Expect(']');
        return step is PropertiesStep && cursor.Current is not ('.' or '[') ? new PropertiesStep(lastNames, isLast: true) : step;
    }

    private List<string> lastNames = [];

    private WildcardStep ReadWildcard()
    {
        cursor.At++;
        return new WildcardStep();
    }

    private PathStep ReadQuotedNames()
    {
        var names = new List<string>();
        do
        {
            cursor.SkipBlanks();
            names.Add(ReadQuoted());
            cursor.SkipBlanks();
        }
        while (cursor.Take(','));
        lastNames = names;
        return names.Count == 1 ? new PropertyStep(names[0]) : new PropertiesStep(names, isLast: false);
    }

    private string ReadQuoted()
    {
        var quote = cursor.Current;
        if (quote is not ('\'' or '"')) throw cursor.Problem($"a name in quotes should stand here, but {cursor.Found} was found");
        var start = cursor.At++;
        var text = new StringBuilder();
        while (cursor.Current != quote)
        {
            if (cursor.AtEnd) throw new ExpressionProblem(start, "the quote is never closed");
            // As recorded, a backslash stays unless it escapes the quote.
            if (cursor.Current == '\\' && cursor.Ahead(1) == quote) cursor.At++;
            text.Append(cursor.Current);
            cursor.At++;
        }

        cursor.At++;
        return text.ToString();
    }

    private FilterStep ReadFilter(int start)
    {
        cursor.At++;
        cursor.SkipBlanks();
        var condition = FilterParser.Parse(cursor);
        cursor.SkipBlanks();
        return new FilterStep(condition, cursor.Text.Substring(start, cursor.At - start) + "]");
    }

    // Only '@.length - n' is known as a script: the n-th item from the end.
    private IndexStep ReadScript()
    {
        cursor.At++;
        cursor.SkipBlanks();
        if (!cursor.Take("@.length")) throw cursor.Problem("only '@.length - n' can stand here");
        cursor.SkipBlanks();
        cursor.Expect('-');
        cursor.SkipBlanks();
        var index = -ReadInteger();
        cursor.SkipBlanks();
        cursor.Expect(')');
        return new IndexStep(index);
    }

    private PathStep ReadIndices()
    {
        var first = cursor.Current == ':' ? (int?)null : ReadInteger();
        cursor.SkipBlanks();
        if (cursor.Take(':'))
        {
            cursor.SkipBlanks();
            return new SliceStep(first, cursor.Current == ']' ? null : ReadInteger());
        }

        var indices = new List<int> { first ?? 0 };
        while (cursor.Take(','))
        {
            cursor.SkipBlanks();
            indices.Add(ReadInteger());
            cursor.SkipBlanks();
        }

        return indices.Count == 1 ? new IndexStep(indices[0]) : new IndicesStep(indices);
    }

    private int ReadInteger()
    {
        var start = cursor.At;
        cursor.Take('-');
        while (cursor.Current is >= '0' and <= '9') cursor.At++;
        var digits = cursor.Text.Substring(start, cursor.At - start);
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        throw new ExpressionProblem(start, "an index, a name in quotes, '*' or a filter '?(...)' should stand in the brackets");
    }

    private string ReadName()
    {
        var start = cursor.At;
        while (!cursor.AtEnd && nameEnds.IndexOf(cursor.Current) < 0) cursor.At++;
        if (cursor.At == start) throw cursor.Problem("a name is missing after '.'");
        return cursor.Text.Substring(start, cursor.At - start);
    }
}
