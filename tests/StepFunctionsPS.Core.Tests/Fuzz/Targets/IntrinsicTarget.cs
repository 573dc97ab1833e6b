using System.Collections.Generic;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Intrinsic functions.</summary>
internal sealed class IntrinsicTarget : ExpressionTarget
{
    public override string Name => "intrinsics";

    public override int Share => 300;

    public override IReadOnlyList<string> Words { get; } =
    [
        "States.Array(", "States.ArrayPartition(", "States.ArrayContains(", "States.ArrayRange(", "States.ArrayGetItem(", "States.ArrayLength(", "States.ArrayUnique(", "States.Base64Encode(", "States.Base64Decode(", "States.Hash(", "States.JsonMerge(",
        "States.StringToJson(", "States.JsonToString(", "States.MathRandom(", "States.MathAdd(", "States.StringSplit(", "States.UUID()", "States.Format(", "'{}'", "'\\{'", "'\\''", "'MD5'", "'SHA-256'", ", ", ")", "(", "$.a", "$.n", "$.j", "$.s", "$.o",
        "1", "-7", "2147483647", "-2147483648", "1.5", "1e3", "true", "null", "'a,b'", "'{\"a\":1}'",
    ];

    public override IEnumerable<string> Seeds() =>
    [
        "States.Array(1, 'a', $.a)", "States.ArrayPartition($.a, 2)", "States.ArrayContains($.a, null)", "States.ArrayRange(1, 9, 2)", "States.ArrayRange(9, 1, -3)", "States.ArrayGetItem($.a, 0)", "States.ArrayLength($.a)", "States.ArrayUnique($.e)",
        "States.Base64Encode($.t)", "States.Base64Decode($.s)", "States.Hash($.t, 'SHA-512')", "States.JsonMerge($.o, $.a[0], false)", "States.StringToJson($.j)", "States.JsonToString($.a)", "States.MathRandom(1, 5)", "States.MathRandom(1, 5, 7)",
        "States.MathAdd($.n, 1)", "States.MathAdd(2147483647, 1)", "States.StringSplit('a,b;c', ',;')", "States.UUID()", "States.Format('\\{{} {}\\}', $.t, States.MathAdd(1, 2))",
    ];
}
