using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>Reads the condition of a filter: comparisons joined by <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and parentheses.</summary>
internal sealed class FilterParser
{
    private const int DeepestNesting = 50;

    private readonly TextCursor cursor;

    private FilterParser(TextCursor cursor) => this.cursor = cursor;

    public static FilterCondition Parse(TextCursor cursor) => new FilterParser(cursor).ReadOr();

    private FilterCondition ReadOr()
    {
        var left = ReadAnd();
        while (TakeSign("||")) left = new OrCondition(left, ReadAnd());
        return left;
    }

    private FilterCondition ReadAnd()
    {
        var left = ReadOne();
        while (TakeSign("&&")) left = new AndCondition(left, ReadOne());
        return left;
    }

    private FilterCondition ReadOne()
    {
        if (++cursor.Depth > DeepestNesting) throw cursor.Problem("the filter is nested too deep");
        cursor.SkipBlanks();
        FilterCondition condition;
        if (cursor.Take('!'))
        {
            condition = new NotCondition(ReadOne());
        }
        else if (cursor.Take('('))
        {
            condition = ReadOr();
            cursor.SkipBlanks();
            cursor.Expect(')');
        }
        else
        {
            condition = ReadComparison();
        }

        cursor.Depth--;
        return condition;
    }

    private FilterCondition ReadComparison()
    {
        var left = ReadOperand();
        cursor.SkipBlanks();
        var comparison = FilterOperator.All.FirstOrDefault(candidate => cursor.Take(candidate.Sign));
        return comparison is null ? new ExistsCondition(left) : new CompareCondition(left, comparison, ReadOperand());
    }

    private FilterOperand ReadOperand()
    {
        cursor.SkipBlanks();
        return cursor.Current switch
        {
            '@' => FilterOperand.FromItem(PathParser.ParseInFilter(cursor)),
            '$' => FilterOperand.FromRoot(PathParser.ParseInFilter(cursor)),
            '[' => FilterOperand.Literal(ReadList()),
            _ => FilterOperand.Literal(ReadLiteral()),
        };
    }

    private SequenceNode ReadList()
    {
        cursor.At++;
        var items = new List<Node>();
        cursor.SkipBlanks();
        while (!cursor.Take(']'))
        {
            items.Add(ReadLiteral());
            cursor.SkipBlanks();
            if (cursor.Take(',')) cursor.SkipBlanks();
            else if (cursor.Current != ']') throw cursor.Problem($"',' or ']' should stand here, but {cursor.Found} was found");
        }

        return new SequenceNode(items);
    }

    private Node ReadLiteral()
    {
        if (cursor.Current is '\'' or '"' or '/') return new StringNode(ReadDelimited());
        var start = cursor.At;
        while (!cursor.AtEnd && " \t\r\n()[]=!<>&|,".IndexOf(cursor.Current) < 0) cursor.At++;
        var word = cursor.Text.Substring(start, cursor.At - start);
        if (word.Length == 0) throw cursor.Problem($"a value should stand here, but {cursor.Found} was found");
        // Text without quotes is taken as text, as AWS does.
        return LiteralText.Read(word) ?? new StringNode(word);
    }

    private string ReadDelimited()
    {
        var start = cursor.At;
        var mark = cursor.Current;
        cursor.At++;
        var text = new StringBuilder();
        while (cursor.Current != mark)
        {
            if (cursor.AtEnd) throw new ExpressionProblem(start, "the quote is never closed");
            if (mark != '/' && cursor.Current == '\\') cursor.At++;
            text.Append(cursor.Current);
            cursor.At++;
        }

        cursor.At++;
        return mark == '/' && cursor.Take('i') ? "(?i)" + text : text.ToString();
    }

    private bool TakeSign(string sign)
    {
        cursor.SkipBlanks();
        return cursor.Take(sign);
    }
}
