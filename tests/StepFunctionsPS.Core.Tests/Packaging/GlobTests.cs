using StepFunctionsPS.Packaging;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>Patterns match what micromatch 4 matches with them; each line was tried there.</summary>
public sealed class GlobTests
{
    [Theory]
    [InlineData("**", "a/b.js", true)]
    [InlineData("**", ".env", true)]
    [InlineData("**", "../a", false)]
    [InlineData("*.js", "a/b.js", false)]
    [InlineData("a/**", "a/b/c.js", true)]
    [InlineData("a/**", "a", true)]
    [InlineData("a*/**", "ab", false)]
    [InlineData("a*/**", "ab/c", true)]
    [InlineData("**/c.js", "c.js", true)]
    [InlineData("a/**/c.js", "a/c.js", true)]
    [InlineData("**.js", "a/b.js", true)]
    [InlineData("a/**.js", "a/b/c.js", false)]
    [InlineData("src/*.{js,ts}", "src/x.ts", true)]
    [InlineData("{a,b/c}/d", "b/c/d", true)]
    [InlineData("{**/x,y}", "x", false)]
    [InlineData("x{1..3}", "x2", true)]
    [InlineData("x{1..3}", "x4", false)]
    [InlineData("{a}", "{a}", true)]
    [InlineData("{a}", "a", false)]
    [InlineData("[ab].txt", "c.txt", false)]
    [InlineData("[ab].txt", "b.txt", true)]
    [InlineData("[!a]", "a", true)]
    [InlineData("[!a]", "b", false)]
    [InlineData("[^a]", "b", true)]
    [InlineData("[^a]", "a", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[[:digit:]]x", "7x", true)]
    [InlineData("./h.?s", "h.js", true)]
    [InlineData("yarn-*.log", "yarn-error.log", true)]
    [InlineData("!(a)", "b", true)]
    [InlineData("!(a)", "a", false)]
    [InlineData("src/!(a|b)/x", "src/c/x", true)]
    [InlineData("src/!(a|b)/x", "src/a/x", false)]
    [InlineData("src/!(*.test).js", "src/a.test.js", false)]
    [InlineData("src/!(*.test).js", "src/a.js", true)]
    [InlineData("@(a|b).js", "b.js", true)]
    [InlineData("+(a|b)", "abba", true)]
    [InlineData("*(a)b", "b", true)]
    [InlineData("?(a)b", "aab", false)]
    [InlineData("!b", "a", true)]
    [InlineData("a/", "a", false)]
    [InlineData(".env*", ".env.local", true)]
    [InlineData("a+b", "a+b", true)]
    [InlineData("a b", "a b", true)]
    [InlineData("node_modules/@s/**", "node_modules/@s/x/y.js", true)]
    [InlineData("a[", "a[", true)]
    [InlineData("(a", "(a", true)]
    [InlineData("", "a", false)]
    public void PatternsMatchAsInTheFramework(string pattern, string path, bool matches) => Assert.Equal(matches, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData(@"\*", "*", true)]
    [InlineData(@"\*", "a", false)]
    [InlineData(@"\[a\]", "[a]", true)]
    public void ABackslashTakesTheMeaningAway(string pattern, string path, bool matches)
    {
        // On Windows it parts folders.
        if (System.IO.Path.DirectorySeparatorChar == '/') Assert.Equal(matches, new Glob(pattern).Matches(path));
    }
}
