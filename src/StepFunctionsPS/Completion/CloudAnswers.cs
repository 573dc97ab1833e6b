using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Aws;

namespace StepFunctionsPS.Completion;

/// <summary>What AWS answered completions within the last minute; that it did not answer is remembered as well.</summary>
internal static class CloudAnswers
{
    // A session asks about a few stacks and machines; the rest is over by then.
    private const int Most = 64;

    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);

    private static readonly ConcurrentDictionary<string, (DateTime Asked, IReadOnlyList<AwsResult> Answer)> Known = new(StringComparer.Ordinal);

    public static IReadOnlyList<AwsResult> Find(CloudQuestion question, Func<IReadOnlyList<AwsResult>> ask)
    {
        var key = question.Key;
        var now = DateTime.UtcNow;
        if (Known.TryGetValue(key, out var known) && now - known.Asked < Age && now >= known.Asked) return known.Answer;
        if (Known.Count >= Most) Known.Clear();
        Known[key] = (now, []);
        try
        {
            var answer = ask();
            Known[key] = (now, answer);
            return answer;
        }
        catch (RuntimeException)
        {
            return [];
        }
    }
}
