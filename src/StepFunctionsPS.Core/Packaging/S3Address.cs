using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>An object in S3, as addresses name it.</summary>
/// <param name="BucketName">The bucket.</param>
/// <param name="Key">The key.</param>
internal sealed record S3Address(string BucketName, string Key)
{
    private static readonly Regex[] Forms =
    [
        new("^s3://(?<bucket>[^/]+)/(?<key>.+)", RegexOptions.CultureInvariant),
        new(@"(?<bucket>[^/]+)\.s3([.-][\w-]+)?\.amazonaws\.com/(?<key>.+)", RegexOptions.CultureInvariant),
        new(@"s3([.-][\w-]+)?\.amazonaws\.com/(?<bucket>[^/]+)/(?<key>.+)", RegexOptions.CultureInvariant),
    ];

    /// <summary>What <c>s3://bucket/key</c> and the addresses of S3 on the web name; null for anything else.</summary>
    public static S3Address? Parse(string text) => Forms
        .Select(form => form.Match(text))
        .Where(match => match.Success)
        .Select(match => new S3Address(match.Groups["bucket"].Value, match.Groups["key"].Value))
        .FirstOrDefault();
}
