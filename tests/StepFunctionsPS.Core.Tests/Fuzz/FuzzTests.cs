using System;
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>Whatever a text is: findings in the user's words, soon. Inputs that lead to something new are broken further.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Names => new(FuzzTargets.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingButFindingsComesOfBrokenText(string name)
    {
        var target = FuzzTargets.Find(name);
        var random = new Random(FuzzSettings.Seed);
        var mutator = new Mutator(random, target.Words);
        var texts = target.Seeds().ToList();
        var seen = texts.Select(text => Run(target, text)).ToHashSet();
        for (var run = 0; run < FuzzSettings.Runs * target.Share / 100; run++)
        {
            var text = mutator.Mutate(texts[random.Next(texts.Count)], texts[random.Next(texts.Count)]);
            if (seen.Add(Run(target, text))) texts.Add(text);
        }

        Assert.True(seen.Count > 1, "Nothing new came of any text.");
    }

    [Fact]
    public void WhatFoundSomethingOnceStaysMended()
    {
        var found = FuzzTargets.All.SelectMany(target => FuzzTexts.Found(target.Name).Select(text => (target, text))).ToArray();
        Assert.NotEmpty(found);
        foreach (var (target, text) in found) Run(target, text);
    }

    private static string Run(FuzzTarget target, string text)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var outcome = target.Run(text);
            outcome.Check();
            Assert.True(clock.Elapsed < FuzzSettings.Patience, $"it took {clock.Elapsed}");
            return outcome.Signature;
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{target} does not bear this text:\n{text}\n{problem.Message}", problem);
        }
    }
}
