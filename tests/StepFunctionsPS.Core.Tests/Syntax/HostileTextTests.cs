using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Whatever the text is, reading it ends soon, with a tree or with a message of ours.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n  ", "\t", ": ", ":", "- ", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "|", ">", "&a ", "*a ", "!Ref ", "!!int ",
        "? ", "<<: ", "\\", "~", "1", "x", "---\n", "...\n", "%", "@", "\r\n", "\r", "\u0085", "\u2028", "\ufeff", "\0", "\ud800", "|2-\n", ">+\n", "key: v\n",
    ];

    private static readonly Dictionary<string, string> Monsters = new()
    {
        { "brackets", new string('[', 100_000) },
        { "braces", new string('{', 100_000) },
        { "brackets on lines", string.Concat(Enumerable.Repeat("[\n", 100_000)) },
        { "keys in braces", string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "questions", string.Concat(Enumerable.Repeat("? ", 50_000)) },
        { "deep lines", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "a:\n")) },
        { "anchors", string.Concat(Enumerable.Repeat("&a ", 50_000)) },
        { "tags", string.Concat(Enumerable.Repeat("!a ", 50_000)) },
        { "stars", new string('*', 100_000) },
        { "quotes", new string('"', 100_000) },
        { "odd quote", "a: \"" + new string('x', 1_000_000) },
        { "breaks in quotes", "a: \"" + new string('\n', 200_000) + "\"" },
        { "wrong indentation in quotes", string.Concat(Enumerable.Repeat("a: \"\nb\"\n", 5_000)) },
        { "wrong indentation in brackets", "a: [\n" + string.Concat(Enumerable.Repeat("b,\n", 20_000)) + "]" },
        { "comments behind quotes", string.Concat(Enumerable.Repeat("- \"a\"#c\n", 50_000)) },
        { "comments behind commas", "[" + string.Concat(Enumerable.Repeat("a,#c\n", 50_000)) + "]" },
        { "odd layout before a mistake", string.Concat(Enumerable.Repeat("- k: \"a\n b\"\n- [\na]\n- |\n   \n   x\n", 20_000)) + "- [" },
        { "quotes over lines before a mistake", "[" + string.Concat(Enumerable.Repeat("\"a\n\n\", ", 100_000)) + "\"" },
        { "unknown aliases", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"- &a{i} b\n- *b{i}\n")) },
        { "long names", $"- &{new string('a', 300_000)} b\n- *{new string('b', 300_000)}\n- !{new string('c', 300_000)} b" },
        { "blanks below an indented block", "a: |2\n" + new string(' ', 200_000) + "x\nb: 1\n" },
        { "many keys", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n")) },
        { "one key often", string.Concat(Enumerable.Repeat("k: 1\n", 50_000)) },
        { "long lines in braces", string.Concat(Enumerable.Repeat("- {" + string.Join(",", Enumerable.Range(0, 1_500).Select(i => $"a{i}: ")) + "}\n", 20)) },
        { "deep brackets often", string.Concat(Enumerable.Repeat(new string('[', 190) + new string(']', 190) + ",", 1_000)).Insert(0, "[") + "]" },
        { "fractions", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"- 0.{i}7\n")) },
        { "empty entries", string.Concat(Enumerable.Repeat("-\n", 200_000)) },
        { "empty entries above comments", string.Concat(Enumerable.Repeat("- #c\n# c\n", 100_000)) },
        { "blanks", new string(' ', 500_000) },
        { "tabs", new string('\t', 500_000) },
        { "blank block", "a: |\n" + new string(' ', 5_000) + "\n  x" },
        { "blank lines", "a: |\n" + string.Concat(Enumerable.Repeat("  \n", 50_000)) + "  x" },
        { "comments", string.Concat(Enumerable.Repeat("#c\n", 100_000)) },
        { "commas", "[" + new string(',', 100_000) },
        { "colons", new string(':', 100_000) },
        { "long line", "a: [" + string.Concat(Enumerable.Repeat("{\"b\": 1}, ", 50_000)) + "]" },
        { "flat list", string.Concat(Enumerable.Repeat("- a\n", 200_000)) },
        { "documents", string.Concat(Enumerable.Repeat("---\n", 50_000)) },
        { "tag directives", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"%TAG !a{i}! b{i}\n")) },
        { "long number", "a: " + new string('9', 500_000) },
        { "long hexadecimal number", "a: 0x" + new string('f', 500_000) },
        { "merges", "a: &a {" + string.Join(", ", Enumerable.Range(0, 1000).Select(i => $"k{i}: 1")) + "}\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"b{i}: {{<<: *a}}\n")) },
        { "bomb", string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(i == 0 ? "x" : $"*a{i - 1}", 9))}]\n")) },
    };

    public static TheoryData<string> Names => [.. Monsters.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void MonstersEndSoon(string name)
    {
        var text = Monsters[name];
        var clock = Stopwatch.StartNew();
        SyntaxReading.Yaml(text);
        JsonReader.Read(new SourceText("a.json", text), InputLimits.Default);
        // Far above what it takes on a slow machine, and far below what a quadratic reader would.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{name} took {clock.Elapsed}");
    }

    [Fact]
    public void SoupEndsSoon()
    {
        var random = new Random(7);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 50_000 && clock.Elapsed < TimeSpan.FromSeconds(3); i++)
            Read(string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }

    [Fact]
    public void RandomBytesEndSoon()
    {
        var random = new Random(8);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            Read(Encoding.Latin1.GetString(bytes));
            if (SourceReader.Decode(bytes, "a.yml").Output is { } source) Read(source.Text);
        }
    }

    [SharedDataFact("conformance")]
    public void MutatedServicesEndSoon()
    {
        var random = new Random(9);
        var texts = RecordedYaml.Files().Select(File.ReadAllText).Where(text => text.Length < 6_000).ToArray();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 5_000 && clock.Elapsed < TimeSpan.FromSeconds(4); i++)
        {
            var text = texts[random.Next(texts.Length)];
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(text.Length + 1);
                text = random.Next(4) switch
                {
                    0 => text[..at],
                    1 => text.Remove(at, Math.Min(random.Next(4), text.Length - at)),
                    _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                };
            }

            Read(text);
        }
    }

    private static void Read(string text)
    {
        var result = SyntaxReading.Yaml(text);
        Assert.True(result.Output is not null || result.Diagnostics.Count > 0);
        foreach (var error in result.Diagnostics)
        {
            Assert.InRange(error.Span.Start, 0, text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, text.Length);
            Assert.DoesNotContain("While", error.Message);
        }

        JsonReader.Read(new SourceText("a.json", text), InputLimits.Default);
    }
}
