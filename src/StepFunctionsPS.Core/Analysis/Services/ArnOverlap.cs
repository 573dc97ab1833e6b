using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Services;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Whether two resources of policies are different things for sure. In doubt they are not.</summary>
internal sealed class ArnOverlap(ServiceFacts facts)
{
    // Resources of which Ref or Arn names just the one thing.
    private static readonly string[] Single = ["AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::DynamoDB::Table", "AWS::StepFunctions::StateMachine"];

    private static readonly Regex Reference = new(@"^\$\{(?<id>[A-Za-z0-9]+)(\.[A-Za-z]*Arn)?\}(:\*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Pseudo = new(@"\$\{AWS::[A-Za-z]+\}", RegexOptions.CultureInvariant);

    /// <summary>Takes both as <c>Fn::Sub</c> would be written.</summary>
    public bool AreApart(string allowed, string needed)
    {
        if (IdOf(allowed) is { } one && IdOf(needed) is { } other) return one != other;
        if (ServiceOf(allowed) is { } service && ServiceOf(needed) is { } neededService && service != neededService) return true;
        if (NameOf(allowed) is not { } name || NameOf(needed) is not { } neededName || (HasWildcard(name) && HasWildcard(neededName))) return false;
        return !Wildcard.Covers(name, neededName) && !Wildcard.Covers(neededName, name);
    }

    private string? IdOf(string text)
    {
        if (Reference.Match(text) is { Success: true } match) return Single.Contains(facts.TypeOf(match.Groups["id"].Value)) ? match.Groups["id"].Value : null;
        return FunctionOf(text)?.LogicalId;
    }

    // A function of the service, by the ARN that it will have.
    private ServiceFunction? FunctionOf(string text) => Parts(text) is [_, _, "lambda", _, _, var name] && name.StartsWith("function:", StringComparison.Ordinal)
        ? facts.Service.Functions.FindName(name.Split(':')[1])
        : null;

    private string? ServiceOf(string text)
    {
        if (Reference.Match(text) is { Success: true } match) return facts.TypeOf(match.Groups["id"].Value) switch
        {
            "AWS::Lambda::Function" => "lambda",
            "AWS::SQS::Queue" => "sqs",
            "AWS::SNS::Topic" => "sns",
            "AWS::DynamoDB::Table" => "dynamodb",
            "AWS::StepFunctions::StateMachine" => "states",
            _ => null,
        };
        return Parts(text) is [_, _, var service, ..] && IsPlain(service) && !HasWildcard(service) ? service : null;
    }

    // The last part of an ARN, where CloudFormation fills nothing in.
    private string? NameOf(string text)
    {
        if (IdOf(text) is { } id && facts.Service.Functions.Find(id) is { } function) return "function:" + function.PhysicalName;
        return Parts(text) is [_, _, _, _, _, var name] && IsPlain(name) ? name : null;
    }

    private static bool IsPlain(string text) => text.IndexOf('$') < 0;

    private static bool HasWildcard(string text) => text.IndexOf('*') >= 0 || text.IndexOf('?') >= 0;

    private static string[]? Parts(string text) => text.StartsWith("arn:", StringComparison.Ordinal) ? Pseudo.Replace(text, "$$").Split([':'], 6) : null;
}
