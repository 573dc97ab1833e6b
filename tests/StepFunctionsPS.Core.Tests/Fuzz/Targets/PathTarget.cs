using System.Collections.Generic;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>JSONPath.</summary>
internal sealed class PathTarget : ExpressionTarget
{
    public override string Name => "paths";

    public override int Share => 300;

    public override IReadOnlyList<string> Words { get; } =
    [
        "$", "$$", "$.", "..", "@", "@.b", ".a", "['a']", "[\"o\"]", "[0]", "[-1]", "[1:]", "[:2]", "[::2]", "[*]", ".*", "[?(", ")]", "==", "!=", "=~", "/a+/", "/(a+)+$/i", " in ", " nin ", " contains ", "&&", "||", "!", "<", ">=",
        "'x'", "1", "null", "true", ".length()", ".min()", ".sum()", ".concat('a')", "[0,1]", "['a','n']", "(", ")", "[", "]", "subsetof", "empty true", "size 2",
    ];

    public override IEnumerable<string> Seeds() =>
    [
        "$", "$$.Execution.Name", "$v.a[1]", "$.a[0].b", "$['o']['w x']", "$.a[*].b", "$..b", "$.a[?(@.b == 1)].c", "$.a[?(@.c =~ /x.*/ || !@.b)]", "$.a[?(@.b in [1,2] && $.n < 0)]", "$.a[0,1]", "$.a[-1:]", "$.a[0:2:1]",
        "$.a.length()", "$.e[1][0][0]", "$.a[?(@.b contains 2)]", "$.t", "$.a[(@.length-1)]",
    ];
}
