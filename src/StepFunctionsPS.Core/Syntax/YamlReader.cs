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

    public static StageResult<Node> Read(SourceText source, InputLimits limits)
    {
        if (source.Text.IndexOf('\0') is var zero and >= 0)
            return StageResult.Failed<Node>(SyntaxMessages.ControlCharacter(new SourceSpan(source, zero, zero + 1)));
        var text = YamlScanText.Prepare(source);
        var (result, problem) = ReadOnce(source, text, limits);
        if (problem is null || !YamlRepair.IsLayout(problem.Words) || !YamlRepair.Apply(text)) return result;
        // When mending does not lead to a good end, the first trouble was the real mistake.
        var (mended, remaining) = ReadOnce(source, text, limits);
        return remaining is null ? mended : result;
    }

    private static (StageResult<Node> Result, YamlProblem? Problem) ReadOnce(SourceText source, char[] text, InputLimits limits)
    {
        var diagnostics = new DiagnosticBag();
        var builder = new YamlTreeBuilder(source, limits, diagnostics);
        var scanner = new PatientScanner(new Scanner(new StringReader(YamlScanText.IsSame(text, source.Text) ? source.Text : new string(text)), skipComments: true, LongestKey));
        try
        {
            ReadEvents(new Parser(scanner), scanner, builder, source);
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

        (StageResult<Node> Result, YamlProblem? Problem) Stopped(string words, Mark start, Mark end)
        {
            var problem = new YamlProblem(source, words, Offset(start), Math.Max(Offset(start), Offset(end)), builder.End, builder.OpenBracket, builder.LastQuoted);
            diagnostics.Add(problem.ToDiagnostic());
            return (StageResult.Failed<Node>(diagnostics), problem);
        }

        int Offset(Mark mark) => (int)Math.Min(mark.Index, source.Text.Length);
    }

    private static void ReadEvents(Parser parser, PatientScanner scanner, YamlTreeBuilder builder, SourceText source)
    {
        // Every event but a few takes a character, so more of them mean that the parser does not come on.
        var most = (8L * source.Text.Length) + 100;
        while (MoveNext(parser, scanner))
        {
            if (most-- < 0) throw new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "");
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

    // The library has slips of its own on odd input; to the user they are just not YAML.
    private static bool MoveNext(Parser parser, PatientScanner scanner)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception slip) when (slip is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or FormatException or OverflowException)
        {
            var here = scanner.CurrentPosition;
            throw new YamlException(here, here, slip is InvalidOperationException ? YamlRepair.DeficientIndentation : "", slip);
        }
    }

    private static string? Name(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private static string? Name(TagName tag) => tag.IsEmpty ? null : tag.Value;

    /// <summary>
    /// Keeps a token until it is consumed: the parser looks ahead twice behind an anchor in braces,
    /// and would lose the comma there. It also passes comments that the scanner wants a blank in front of.
    /// </summary>
    private sealed class PatientScanner(Scanner scanner) : IScanner
    {
        public Mark CurrentPosition => scanner.CurrentPosition;

        public Tokens.Token? Current { get; private set; }

        public bool MoveNext()
        {
            if (Current is not null) ConsumeCurrent();
            return MoveNextWithoutConsuming();
        }

        public bool MoveNextWithoutConsuming()
        {
            if (Current is not (null or Tokens.StreamEnd)) return true;
            while (scanner.MoveNextWithoutConsuming())
            {
                Current = scanner.Current is Tokens.Error error ? WithoutComplaint(error) : scanner.Current;
                if (Current is not null) return true;
                scanner.ConsumeCurrent();
            }

            Current = null;
            return false;
        }

        public void ConsumeCurrent()
        {
            scanner.ConsumeCurrent();
            Current = null;
        }

        // The complaint about a comment stands behind a quote or bracket, but in the place of a comma.
        private static Tokens.Token? WithoutComplaint(Tokens.Error error)
        {
            if (!error.Value.Contains("invalid comment after")) return error;
            return error.Value.Contains("comma") ? new Tokens.FlowEntry(error.Start, error.End) : null;
        }
    }
}
