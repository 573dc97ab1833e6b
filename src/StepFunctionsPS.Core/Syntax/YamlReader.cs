using System;
using System.IO;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Tokens = YamlDotNet.Core.Tokens;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Reads YAML as the Serverless Framework does. This is the one file that knows the YAML library: its events
/// give the structure, everything else (values, tags, places, limits, messages) is ours.
/// </summary>
internal static class YamlReader
{
    // Long enough for any key that is meant, short enough to keep the search for its colon cheap.
    private const int LongestKey = 8 * 1024;

    // Each repair reads the text again, so their cost is bounded, too.
    private const int MostRepairs = 50;

    public static StageResult<Node> Read(SourceText source, InputLimits limits)
    {
        if (source.Text.IndexOf('\0') is var zero and >= 0)
            return StageResult.Failed<Node>(SyntaxMessages.ControlCharacter(new SourceSpan(source, zero, zero + 1)));
        var text = YamlScanText.Prepare(source);
        StageResult<Node>? broken = null;
        for (var repairs = 0; ; repairs++)
        {
            var (result, problem) = ReadOnce(source, text, limits);
            if (problem is null) return result;
            // When a repair does not lead to a good end, its reason was the real mistake.
            broken ??= result;
            if (repairs == MostRepairs || !YamlRepair.Apply(problem, text)) return broken;
        }
    }

    private static (StageResult<Node> Result, YamlProblem? Problem) ReadOnce(SourceText source, char[] text, InputLimits limits)
    {
        var diagnostics = new DiagnosticBag();
        var builder = new YamlTreeBuilder(source, limits, diagnostics);
        var scanner = new PatientScanner(new Scanner(new StringReader(new string(text)), skipComments: true, LongestKey));
        try
        {
            ReadEvents(new Parser(scanner), builder, source);
            if (builder.Root is { } root) return (StageResult.Of(root, diagnostics), null);
            diagnostics.Add(SyntaxMessages.EmptyDocument(new SourceSpan(source, 0, 0)));
            return (StageResult.Failed<Node>(diagnostics), null);
        }
        catch (SyntaxRefusal)
        {
            return (StageResult.Failed<Node>(diagnostics), null);
        }
        catch (YamlException error)
        {
            var nowhere = error.Start.Equals(Mark.Empty) && error.End.Equals(Mark.Empty);
            return Stopped(error.Message, nowhere ? scanner.CurrentPosition : error.Start, nowhere ? scanner.CurrentPosition : error.End);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or FormatException or OverflowException)
        {
            // The library has slips of its own on odd input; to the user they are just not YAML.
            return Stopped(error is InvalidOperationException ? YamlRepair.DeficientIndentation : "", scanner.CurrentPosition, scanner.CurrentPosition);
        }

        (StageResult<Node> Result, YamlProblem? Problem) Stopped(string words, Mark start, Mark end)
        {
            var problem = new YamlProblem(source, words, Offset(start), Math.Max(Offset(start), Offset(end)), builder.End, builder.OpenBracket, builder.LastQuoted);
            diagnostics.Add(problem.ToDiagnostic());
            return (StageResult.Failed<Node>(diagnostics), problem);
        }

        int Offset(Mark mark) => (int)Math.Min(mark.Index, source.Text.Length);
    }

    private static void ReadEvents(Parser parser, YamlTreeBuilder builder, SourceText source)
    {
        // Every event but a few takes a character, so more of them mean that the parser does not come on.
        var most = (8L * source.Text.Length) + 100;
        while (parser.MoveNext())
        {
            if (most-- < 0) throw new InvalidOperationException();
            var (start, end) = ((int)parser.Current!.Start.Index, (int)parser.Current.End.Index);
            switch (parser.Current)
            {
                case DocumentStart:
                    builder.StartDocument(start);
                    break;
                case Scalar scalar:
                    var isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
                    builder.AddScalar(start, end, isPlain, isPlain && scalar.Value.Length == 0, Name(scalar.Anchor), Name(scalar.Tag));
                    break;
                case AnchorAlias alias:
                    builder.AddAlias(start, end, alias.Value.Value);
                    break;
                case MappingStart mapping:
                    builder.StartMapping(start, mapping.Style == MappingStyle.Flow, Name(mapping.Anchor), Name(mapping.Tag));
                    break;
                case SequenceStart list:
                    builder.StartSequence(start, list.Style == SequenceStyle.Flow, Name(list.Anchor), Name(list.Tag));
                    break;
                case MappingEnd or SequenceEnd:
                    builder.Close(start);
                    break;
                default:
                    break;
            }
        }
    }

    private static string? Name(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private static string? Name(TagName tag) => tag.IsEmpty ? null : tag.Value;

    /// <summary>
    /// Keeps a token until it is consumed: the parser looks ahead twice behind an anchor in braces,
    /// and would lose the comma there.
    /// </summary>
    private sealed class PatientScanner(Scanner scanner) : IScanner
    {
        public Mark CurrentPosition => scanner.CurrentPosition;

        public Tokens.Token? Current => scanner.Current;

        public bool MoveNext() => scanner.MoveNext();

        public bool MoveNextWithoutConsuming() => Current is not (null or Tokens.StreamEnd) || scanner.MoveNextWithoutConsuming();

        public void ConsumeCurrent() => scanner.ConsumeCurrent();
    }
}
