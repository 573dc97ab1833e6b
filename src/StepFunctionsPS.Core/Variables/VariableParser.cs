using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>
/// Finds the variables in a text by the grammar of the Serverless Framework 3. What does not begin like
/// <c>${type:</c> or <c>${type(</c> is foreign (CloudFormation's <c>${AWS::Region}</c>) and stays as it is.
/// </summary>
internal sealed class VariableParser
{
    private const string Closing = "Close it with '}', or write \\${ for a literal '${'.";

    // Nobody writes more; the bound keeps hostile text from the end of the stack.
    private const int DeepestNesting = 50;

    private readonly string text;
    private readonly List<VariableToken> found = [];
    private int at;
    private int depth;

    private VariableParser(string text) => this.text = text;

    /// <summary>Whether a text is worth parsing: without this mark it stands for itself.</summary>
    public static bool MayBeIn(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0;

    /// <summary>The variables and escapes in order of their places.</summary>
    /// <exception cref="VariableSyntaxError">A variable is not well formed.</exception>
    public static IReadOnlyList<VariableToken> Parse(string text)
    {
        if (!MayBeIn(text)) return Array.Empty<VariableToken>();
        var parser = new VariableParser(text);
        while (parser.at < text.Length) parser.ReadPlain();
        return parser.found;
    }

    private void ReadPlain()
    {
        var slashes = at;
        while (Current == '\\') at++;
        var slashCount = at - slashes;
        var dollar = at;
        while (Current == '$') at++;
        if (at == dollar || Current != '{')
        {
            if (at == slashes) at++;
            return;
        }

        if (slashCount > 0)
        {
            // Backslashes before a variable are halved; an odd one makes it literal.
            var kept = new string('\\', slashCount / 2);
            var isLiteral = slashCount % 2 == 1;
            found.Add(new VariableToken(slashes, isLiteral ? dollar + 1 : dollar, Array.Empty<VariableSource>(), isLiteral ? kept + "$" : kept));
            if (isLiteral)
            {
                at++;
                return;
            }
        }

        ReadVariable(dollar, nested: false, into: found);
    }

    // Stands on the brace. In a foreign token it goes on behind the brace, so that variables within are found.
    private void ReadVariable(int start, bool nested, List<VariableToken> into)
    {
        if (++depth > DeepestNesting) throw new VariableSyntaxError(start, $"Variables stand in variables more than {DeepestNesting} levels deep. Write one of their values out.");
        ReadToken(start, nested, into);
        depth--;
    }

    private void ReadToken(int start, bool nested, List<VariableToken> into)
    {
        var inside = ++at;
        if (!SkipType(out var type))
        {
            if (nested) throw new VariableSyntaxError(inside, "A variable in a variable begins with a type such as 'self:'.");
            at = inside;
            ReadForeign();
            return;
        }

        var sources = new List<VariableSource>();
        if (!nested && Current == ':' && Peek(1) == ':')
        {
            at = inside;
            ReadForeign();
            return;
        }

        sources.Add(ReadTypedSource(type));
        while (Current == ',')
        {
            at++;
            SkipBlanks();
            sources.Add(ReadAlternative());
            if (sources[sources.Count - 1].Type is null && Current != '}')
                throw new VariableSyntaxError(at, "A literal value is the last alternative of a variable.");
        }

        if (Current != '}') throw new VariableSyntaxError(start, "The variable that starts here is not closed. " + Closing);
        at++;
        into.Add(new VariableToken(start, at, sources, Escape: null));
    }

    // Up to the closing brace of CloudFormation's or anyone else's token; variables in it still count.
    private void ReadForeign()
    {
        while (at < text.Length && Current != '}')
        {
            if (SkipDollars(out var start)) ReadVariable(start, nested: false, found);
            else at++;
        }

        if (at < text.Length) at++;
    }

    private VariableSource ReadAlternative()
    {
        var start = at;
        if (Current is '\'' or '"') return Literal(ReadQuoted());
        if (SkipType(out var type))
        {
            return type.IndexOfAny(['.', '-']) < 0 ? ReadTypedSource(type) : throw new VariableSyntaxError(start, $"'{type}' is no source: its name has letters and digits only.");
        }

        at = start;
        while (at < text.Length && Current is not ('}' or ',')) at++;
        var word = text.Substring(start, at - start).Trim();
        return LiteralWord(word) is { } value
            ? Literal(value)
            : throw new VariableSyntaxError(start, word.Length == 0 ? "An alternative is missing here." : $"'{word}' is no source and no literal; put text in quotes.");
    }

    // Stands behind the type, on ':' or '('.
    private VariableSource ReadTypedSource(string type)
    {
        IReadOnlyList<VariableArgument> parameters = Array.Empty<VariableArgument>();
        if (Current == '(')
        {
            parameters = ReadParameters();
            SkipBlanks();
            if (Current is '}' or ',') return new VariableSource(type, parameters, Address: null, Literal: null);
            if (Current != ':') throw new VariableSyntaxError(at, "Behind the parentheses a ':' with an address, a ',' or the closing '}' is expected. " + Closing);
        }

        at++;
        SkipBlanks();
        if (Current == ':') throw new VariableSyntaxError(at, "An address cannot begin with ':'.");
        if (Current is '}' or ',') return new VariableSource(type, parameters, Address: null, Literal: null);
        return new VariableSource(type, parameters, ReadArgument("},", parseWords: false), Literal: null);
    }

    private List<VariableArgument> ReadParameters()
    {
        var parameters = new List<VariableArgument>();
        at++;
        SkipBlanks();
        while (Current != ')')
        {
            if (at == text.Length || Current == '}') throw new VariableSyntaxError(at, "The parentheses are not closed. Close them with ')'.");
            parameters.Add(Current == ',' ? new VariableArgument("", Array.Empty<VariableToken>(), NullNode.Instance) : ReadArgument("),", parseWords: true));
            if (Current == ',') at++;
            SkipBlanks();
        }

        at++;
        return parameters;
    }

    private VariableArgument ReadArgument(string ends, bool parseWords)
    {
        if (Current is '\'' or '"')
        {
            var quoted = ReadQuoted();
            if (at < text.Length && ends.IndexOf(Current) < 0) throw new VariableSyntaxError(at, "Text stands behind a closing quote. Remove it, or quote all of it.");
            return new VariableArgument("", Array.Empty<VariableToken>(), quoted);
        }

        var start = at;
        var variables = new List<VariableToken>();
        while (at < text.Length && ends.IndexOf(Current) < 0)
        {
            if (parseWords && Current == '}') throw new VariableSyntaxError(start, "The parentheses are not closed. Close them with ')'.");
            if (SkipDollars(out var variable)) ReadVariable(variable, nested: true, variables);
            else at++;
        }

        var raw = text.Substring(start, at - start).TrimEnd();
        var literal = parseWords && variables.Count == 0 ? LiteralWord(raw) : null;
        var shifted = variables.Select(token => token with { Start = token.Start - start, End = token.End - start }).ToArray();
        return new VariableArgument(raw, shifted, literal);
    }

    private StringNode ReadQuoted()
    {
        var start = at;
        var quote = text[at++];
        while (at < text.Length && Current != quote)
        {
            if (quote == '"' && Current == '\\') at++;
            at++;
        }

        if (at >= text.Length) throw new VariableSyntaxError(start, "The quote that starts here is not closed.");
        at++;
        var raw = text.Substring(start, at - start);
        SkipBlanks();
        if (quote == '\'') return new StringNode(raw.Substring(1, raw.Length - 2));
        var read = JsonReader.Read(new Text.SourceText("", raw), Text.InputLimits.Default).Output;
        return read as StringNode ?? throw new VariableSyntaxError(start, "The text in double quotes has an escape that JSON does not know. Use single quotes.");
    }

    // Consumes dollar signs only when a brace follows them; all of them belong to the variable.
    private bool SkipDollars(out int start)
    {
        start = at;
        while (Current == '$') at++;
        if (at > start && Current == '{') return true;
        at = start;
        return false;
    }

    // Consumes a type only when ':' or '(' follows it.
    private bool SkipType(out string type)
    {
        var start = at;
        type = "";
        if (Current is < 'a' or > 'z') return false;
        while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-') at++;
        type = text.Substring(start, at - start);
        if (Current is ':' or '(') return true;
        at = start;
        return false;
    }

    private static VariableSource Literal(Node value) => new(null, Array.Empty<VariableArgument>(), null, value);

    private static Node? LiteralWord(string word) => word switch
    {
        "true" => new BooleanNode(true),
        "false" => new BooleanNode(false),
        "null" => NullNode.Instance,
        "" => null,
        _ => JsonReader.Read(new Text.SourceText("", word), Text.InputLimits.Default).Output as NumberNode ?? JavaScriptNumber.Read(word),
    };

    private void SkipBlanks()
    {
        while (Current == ' ') at++;
    }

    private char Current => at < text.Length ? text[at] : '\0';

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';
}
