using System;
using System.IO;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>A pattern of paths, as micromatch reads it with <c>dot</c>: dots at the front of names are nothing special.</summary>
internal sealed class Glob
{
    // What no path needs, unless the pattern tries one way after the other.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly Regex Never = new("(?!)");

    private readonly Regex regex;
    private readonly bool isNegated;

    public Glob(string pattern)
    {
        Pattern = pattern;
        var text = Path.DirectorySeparatorChar == '\\' ? pattern.Replace('\\', '/') : pattern;
        // An exclamation mark before a bracket belongs to that.
        for (; text.StartsWith("!", StringComparison.Ordinal) && !text.StartsWith("!(", StringComparison.Ordinal); text = text.Substring(1)) isNegated = !isNegated;
        regex = Compile(GlobTranslator.Translate(text));
    }

    public string Pattern { get; }

    /// <param name="path">A path with <c>/</c>, relative to the folder that the pattern is about.</param>
    /// <exception cref="RegexMatchTimeoutException">The pattern has too many ways to match.</exception>
    public bool Matches(string path) => path == Pattern || regex.IsMatch(path) != isNegated;

    // As in micromatch, a pattern that makes no sense matches nothing.
    private static Regex Compile(string expression)
    {
        try
        {
            return new Regex("^(?:" + expression + ")$(?!\n)", RegexOptions.CultureInvariant, Longest);
        }
        catch (ArgumentException)
        {
            return Never;
        }
    }
}
