using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>Expressions of the official suite, cut and mixed: each is refused or evaluated, within the limits, and never anything else.</summary>
public sealed class FuzzedExpressionTests
{
    private const int Mutations = 3_000;

    private static readonly Regex Tokens = new("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|\\$?\\w+|\\.\\.|:=|!=|<=|>=|\\*\\*|~>|\\?:|\\?\\?|\\s+|.", RegexOptions.Singleline);

    private static readonly JsonataLimits Limits = new() { Time = TimeSpan.FromSeconds(1), Memory = 1_000_000, TextLength = 1_000_000 };

    [SharedDataFact("asl")]
    public void NothingButErrorsOfTheLanguageComesOfThem()
    {
        var cases = SuiteCase.All().Where(item => item.Expression.Length < 500).ToArray();
        var words = cases.SelectMany(item => Split(item.Expression)).Distinct().ToArray();
        var random = new Random(20260301);
        for (var i = 0; i < Mutations; i++)
        {
            var item = cases[random.Next(cases.Length)];
            var text = Mutate(Split(item.Expression), words, random);
            try
            {
                var outcome = (item with { Expression = text }).Run(JsonataDialect.StepFunctions, Limits);
                Assert.Matches("^([SDT][0-9]{4})?$", outcome.Error?.Code ?? "");
                Assert.DoesNotContain("Exception", outcome.Error?.Text ?? "");
            }
            catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{text}: {problem}");
            }
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
