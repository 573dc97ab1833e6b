using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Fuzz;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>
/// Expressions made by the grammar, and those of the official suite cut and mixed: each is refused or evaluated, within the limits, and
/// never anything else. For a longer hunt set SFN_FUZZ_RUNS, and SFN_FUZZ_SEED for another one.
/// </summary>
public sealed class FuzzedExpressionTests
{
    private static readonly Regex Tokens = new("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|\\$?\\w+|\\.\\.|:=|!=|<=|>=|\\*\\*|~>|\\?:|\\?\\?|\\s+|.", RegexOptions.Singleline);

    private static readonly JsonataLimits Limits = new() { Time = TimeSpan.FromSeconds(1), Memory = 1_000_000, TextLength = 1_000_000 };

    [SharedDataFact("asl")]
    public void NothingButErrorsOfTheLanguageComesOfThem()
    {
        var cases = SuiteCase.All().Where(item => item.Expression.Length < 500).ToArray();
        var words = cases.SelectMany(item => Split(item.Expression)).Distinct().ToArray();
        var random = new Random(FuzzSettings.Seed);
        for (var i = 0; i < FuzzSettings.Runs; i++)
        {
            var item = cases[random.Next(cases.Length)];
            Check(item, Mutate(Split(item.Expression), words, random), i);
        }
    }

    [Fact]
    public void NothingElseComesOfTheGrammar()
    {
        const string Fields = """{"data": {"a": [{"b": 1, "c": "x"}, {"b": [2, 3]}], "c": null, "Account": {"Order": [{"Product": [{"Price": 1.5}]}]}, "foo": [[1], [], {"w x": true}]}}""";
        var item = new SuiteCase("grammar", "", (MappingNode)JsonReader.Read(new SourceText("(test)", Fields), InputLimits.Default).Output!);
        var random = new Random(FuzzSettings.Seed);
        var grammar = new ExpressionGrammar(random);
        for (var i = 0; i < FuzzSettings.Runs; i++) Check(item, grammar.Expression(random.Next(2, 6)), i);
    }

    private static void Check(SuiteCase item, string text, int run)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            var outcome = (item with { Expression = text }).Run(run % 4 == 0 ? JsonataDialect.Standard : JsonataDialect.StepFunctions, Limits);
            Assert.Matches("^([SDT][0-9]{4})?$", outcome.Error?.Code ?? "");
            Assert.DoesNotContain("Exception", outcome.Error?.Text ?? "");
            Assert.True(watch.Elapsed < Limits.Time + FuzzSettings.Patience, $"{text} took {watch.Elapsed}.");
        }
        catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{text}: {problem}");
        }
    }

    private static List<string> Split(string text) => Tokens.Matches(text).Select(match => match.Value).ToList();

    private static string Mutate(List<string> tokens, string[] words, Random random)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(tokens.Count + 1);
            switch (random.Next(5))
            {
                case 0 when at < tokens.Count: tokens.RemoveAt(at); break;
                case 1 when at < tokens.Count: tokens[at] = words[random.Next(words.Length)]; break;
                case 2 when at < tokens.Count: tokens.Insert(random.Next(tokens.Count), tokens[at]); break;
                case 3: tokens.RemoveRange(at, Math.Min(tokens.Count - at, random.Next(4))); break;
                default: tokens.Insert(at, words[random.Next(words.Length)]); break;
            }
        }

        return string.Concat(tokens);
    }
}
