using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Packaging;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Patterns of packages, which may be too slow but say so within a second.</summary>
internal sealed class GlobTarget : FuzzTarget
{
    private static readonly string[] Paths = ["a.js", "src/a/b/c.test.js", "node_modules/@x/y/package.json", "../lib/.env", "a b/{c}/[d].txt", "\u00e9\n"];

    public override string Name => "globs";

    public override IReadOnlyList<string> Words { get; } =
    [
        "*", "**", "**/", "/**", "?", "!", "!(", "@(", "+(", "*(", "?(", ")", "|", "[a-z]", "[!a]", "[^a]", "[[:alpha:]]", "[]a]", "{a,b}", "{1..3}", "{", "}", ",", "..", "./", "../", "\\*", "\\", ".js", "src", "/", "$", "^", ".",
    ];

    public override IEnumerable<string> Seeds() => ["**", "!node_modules/**", "src/**/*.js", "{a,b}/**", "@(a|b).js", "!(*.test).js", "+(a|b)*(c)", "[a-c]?.js", "../lib/**", "*.{js,json}", "{1..3}.txt", "\\{c\\}"];

    public override FuzzOutcome Run(string text)
    {
        try
        {
            var glob = new Glob(text);
            return new FuzzOutcome(string.Concat(Array.ConvertAll(Paths, path => glob.Matches(path) ? '1' : '0')), []);
        }
        catch (RegexMatchTimeoutException)
        {
            return new FuzzOutcome("slow", []);
        }
    }
}
