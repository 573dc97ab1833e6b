using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>A place that takes resources of some types only.</summary>
/// <param name="Owner">The service of AWS whose parameter it is, by its name in calls.</param>
/// <param name="Key">The parameter.</param>
/// <param name="Wanted">What it takes, in words.</param>
/// <param name="Right">The values that it takes: a type for what its <c>Ref</c> gives, or a type with an attribute.</param>
internal sealed record ReferencePlace(string Owner, string Key, string Wanted, IReadOnlyList<string> Right)
{
    // What these give may be anything.
    private static readonly string[] OpenTypes = ["AWS::CloudFormation::", "AWS::SSM::", "AWS::SecretsManager::", "AWS::AppConfig::", "AWS::Serverless::", "AWS::ServiceCatalog::"];

    /// <summary>Attributes of those types that give something else for sure.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>Whether a resource of that type has no business here, whatever of it is given.</summary>
    public bool Excludes(string type, string attribute) => !IsOpen(type)
        && !Right.Any(form => TypeOf(form) == type)
        && (attribute.Length == 0 || attribute.EndsWith("Arn", StringComparison.Ordinal));

    /// <summary>Whether the type is right, but not what is given of the resource.</summary>
    public bool IsOtherValue(string type, string attribute) => attribute.Length == 0
        ? Right.Any(form => TypeOf(form) == type) && !Right.Contains(type)
        : Wrong.Contains($"{type}.{attribute}");

    /// <summary>How a resource of a right type has to be given.</summary>
    public string RightValue(string id, string type)
    {
        var form = Right.First(item => TypeOf(item) == type);
        return ResourceValue.Write(id, form == type ? "" : form.Substring(type.Length + 1));
    }

    private static string TypeOf(string form) => form.IndexOf('.') is > 0 and var dot ? form.Substring(0, dot) : form;

    private static bool IsOpen(string type) => !type.StartsWith("AWS::", StringComparison.Ordinal) || OpenTypes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal));
}
